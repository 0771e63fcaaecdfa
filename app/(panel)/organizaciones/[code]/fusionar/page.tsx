import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_gate/actor";
import { type Query, wordOf } from "@/app/_gate/list-query";
import { paths } from "@/app/_gate/paths";
import { OtherForm } from "@/app/_parts/merge/other-form";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { oprSide } from "@/db/query/merges";
import { reading } from "@/db/reading";
import { refusal } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/problem";
import { oprMerge } from "@/lib/opr/opr-merge";
import { OprPreview } from "./opr-preview";

type Props = { readonly params: Promise<{ readonly code: string }>; readonly searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations("merges.oprs"))("title", { code: decodeURIComponent((await params).code) }) };
}

/** Merges an organisation registered twice into the other, once what it will do was seen. */
export default async function MergeOprPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const other = wordOf((await searchParams).con);
  const { opr, merge } = await gather(actor, decodeURIComponent((await params).code), other);
  const [say, problems] = await Promise.all([getTranslations("merges.oprs"), getTranslations("problems")]);
  return (
    <>
      <PageHeader
        title={say("title", { code: opr.code })}
        eyebrow={<Link href={paths.opr(opr.code)}>{say("back", { code: opr.code })}</Link>}
      >
        {say("lead", { code: opr.code, name: opr.name })}
      </PageHeader>
      <OtherForm action={paths.mergeOpr(opr.code)} other={other} />
      {merge instanceof Refusal ? (
        <div className="mt-6">
          <Notice tone="warning">{problems(merge.code, merge.params)}</Notice>
        </div>
      ) : null}
      {merge && !(merge instanceof Refusal) ? <OprPreview merge={merge} /> : null}
    </>
  );
}

const gather = (actor: Actor, code: string, other: string) =>
  reading(actor, async (reader) => {
    const opr = (await oprSide(reader, actor.scope, code)) ?? notFound();
    if (refusal(actor, "opr.merge", opr) !== null) notFound();
    const wanted = { from: opr.code, into: other };
    return { opr, merge: other ? await oprMerge(reader, actor.scope, wanted).catch(onlyRefusal) : null };
  });

const onlyRefusal = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  throw error;
};
