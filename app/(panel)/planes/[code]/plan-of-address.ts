import { notFound } from "next/navigation";
import { requireActorWho } from "@/app/_gate/actor";
import { type Disbursement, disbursementsOf } from "@/db/query/disbursements";
import { type Pn, pnByCode } from "@/db/query/pns-one";
import { reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import type { ProblemCode } from "@/lib/domain/problem";

type Read = { readonly pn: Pn; readonly disbursements: readonly Disbursement[] };

/**
 * The plan of an address, with its disbursements, for the page of one of its verbs. To whose role the verb never
 * belongs the page does not exist; where only the plan's state stands against it, `refused` says why.
 */
export const planOfAddress = async (given: string, refusalOf: (actor: Actor, read: Read) => ProblemCode | null) => {
  const actor = await requireActorWho("pn.readWhole");
  const read = await reading(actor, async (reader) => {
    const pn = await pnByCode(reader, actor.scope, decodeURIComponent(given));
    return pn && { pn, disbursements: await disbursementsOf(reader, pn.id) };
  });
  if (!read) notFound();
  const refused = refusalOf(actor, read);
  if (refused === "role.not_allowed") notFound();
  return { ...read, actor, refused };
};

/** What every form of a plan's facts sends besides what is typed. */
export const hiddenOf = ({ id, version }: Pn) => ({
  requestId: crypto.randomUUID(),
  pnId: id,
  version: String(version),
});
