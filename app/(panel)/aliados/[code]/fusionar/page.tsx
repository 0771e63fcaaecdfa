import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import { type Query, wordOf } from "@/app/_gate/list-query";
import { paths } from "@/app/_gate/paths";
import { OtherForm } from "@/app/_parts/merge/other-form";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { allyByCode } from "@/db/query/ally";
import { reading } from "@/db/reading";
import { refusal } from "@/lib/access/policy";
import { allyMerge } from "@/lib/ally/ally-merge";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/problem";
import { AllyPreview } from "./ally-preview";

type Props = { readonly params: Promise<{ readonly code: string }>; readonly searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: (await getTranslations("merges.allies"))("title", { code: decodeURIComponent((await params).code) }),
  };
}

/** Merges an ally registered twice into the other, once what it will do was seen. */
export default async function MergeAllyPage({ params, searchParams }: Props) {
  const actor = await requireActorWho("ally.list");
  const other = wordOf((await searchParams).con);
  const { ally, merge } = await gather(actor, decodeURIComponent((await params).code), other);
  const [say, problems] = await Promise.all([getTranslations("merges.allies"), getTranslations("problems")]);
  return (
    <>
      <PageHeader
        title={say("title", { code: ally.code })}
        eyebrow={<Link href={paths.ally(ally.code)}>{say("back", { code: ally.code })}</Link>}
      >
        {say("lead", { code: ally.code, name: ally.name })}
      </PageHeader>
      <OtherForm action={paths.mergeAlly(ally.code)} other={other} />
      {merge instanceof Refusal ? (
        <div className="mt-6">
          <Notice tone="warning">{problems(merge.code, merge.params)}</Notice>
        </div>
      ) : null}
      {merge && !(merge instanceof Refusal) ? <AllyPreview merge={merge} /> : null}
    </>
  );
}

const gather = (actor: Actor, code: string, other: string) =>
  reading(actor, async (reader) => {
    const ally = (await allyByCode(reader, code)) ?? notFound();
    if (refusal(actor, "ally.merge", ally) !== null) notFound();
    const wanted = { from: ally.code, into: other };
    return { ally, merge: other ? await allyMerge(reader, actor.scope, wanted).catch(onlyRefusal) : null };
  });

const onlyRefusal = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  throw error;
};
