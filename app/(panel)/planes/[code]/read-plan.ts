import { disbursementRowIds, disbursementsOf } from "@/db/query/disbursements";
import { historyOf } from "@/db/query/history";
import { governingSet } from "@/db/query/parameter-sets";
import { pnByCode, pnOutline } from "@/db/query/pns-one";
import { standingOf } from "@/db/query/pns-standing";
import { type Reader, reading } from "@/db/reading";
import { refusal } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import { civilDateIn } from "@/lib/domain/tegucigalpa";

/** A plan with how it stands today; for whom it is in scope, all that is known of it. Null where it does not exist. */
export const readPlan = (actor: Actor, code: string, now: Date) =>
  reading(actor, async (reader) => {
    const outline = await pnOutline(reader, actor.scope, code);
    if (!outline) return null;
    const today = civilDateIn(now);
    const { id: setId } = await governingSet(reader, today, now);
    const standing = await standingOf(reader, outline.id, { setId, cutoff: today });
    if (!standing) throw new Error(`plan ${outline.id} has no standing`);
    return { outline, standing, today, whole: await readWhole(reader, actor, code) };
  });

const readWhole = async (reader: Reader, actor: Actor, code: string) => {
  if (refusal(actor, "pn.readWhole", null)) return null;
  const pn = await pnByCode(reader, actor.scope, code);
  if (!pn) return null;
  const rows = await disbursementRowIds(reader, pn.id);
  return {
    pn,
    disbursements: await disbursementsOf(reader, pn.id),
    history: await historyOf(reader, [pn.id, ...rows]),
  };
};

export type ReadPlan = NonNullable<Awaited<ReturnType<typeof readPlan>>>;
export type WholePlan = NonNullable<ReadPlan["whole"]>;
