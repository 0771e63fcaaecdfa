import { notFound, redirect } from "next/navigation";
import { requireActorWho } from "@/app/_gate/actor";
import { paths } from "@/app/_gate/paths";
import { type Opr, oprByCode } from "@/db/query/oprs-one";
import { type Reader, reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";

/** The organisation of an address, for whom it exists, with more of the same instant. One merged leads to the one it is now. */
export const oprOfAddress = async <More>(
  given: string,
  more: (reader: Reader, opr: Opr, actor: Actor) => Promise<More>,
) => {
  const actor = await requireActorWho("opr.list");
  const read = await reading(actor, async (reader) => {
    const opr = await oprByCode(reader, actor.scope, decodeURIComponent(given));
    return opr && { opr, more: await more(reader, opr, actor) };
  });
  if (!read) notFound();
  if (read.opr.leadsTo) redirect(paths.opr(read.opr.leadsTo));
  return { ...read, actor };
};
