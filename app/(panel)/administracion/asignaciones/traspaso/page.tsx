import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import type { Query } from "@/app/_gate/list-query";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { catalogueCodes } from "@/db/query/catalogues";
import { reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/problem";
import { transferOf } from "@/lib/opr/assign-preview";
import { type Asked, askedOf } from "./asked";
import { Preview } from "./preview";
import { TransferQuestion } from "./transfer-question";

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assignments.bulk"))("title") };
}

/** A PSDE hands its organisations over: first what will happen, then the confirmation. */
export default async function TransferPage({ searchParams }: Props) {
  const actor = await requireActorWho("assignment.change");
  const asked = askedOf(await searchParams);
  const { places, transfer, refused } = await gather(actor, asked);
  const [say, title, problem, locale] = await Promise.all([
    getTranslations("assignments.bulk"),
    getTranslations("assignments"),
    getTranslations("problems"),
    currentLocale(),
  ]);
  return (
    <>
      <PageHeader title={say("title")} eyebrow={<Link href={paths.assignments()}>{title("title")}</Link>}>
        {say("lead")}
      </PageHeader>
      <TransferQuestion asked={asked} places={places} locale={locale} />
      {asked.incomplete ? <Notice tone="warning">{say("incomplete")}</Notice> : null}
      {refused ? <Notice tone="warning">{problem(refused.code, refused.params)}</Notice> : null}
      {transfer && asked.question ? (
        <Preview transfer={transfer} question={asked.question} places={places} locale={locale} />
      ) : null}
    </>
  );
}

const gather = (actor: Actor, { question }: Asked) =>
  reading(actor, async (reader) => {
    const places = await catalogueCodes(reader);
    if (!question) return { places, transfer: null, refused: null };
    try {
      return { places, transfer: await transferOf(reader, actor.scope, question), refused: null };
    } catch (error) {
      if (error instanceof Refusal) return { places, transfer: null, refused: error };
      throw error;
    }
  });
