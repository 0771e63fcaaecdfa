import { applyRows, touchedPlans } from "@/db/import/apply";
import { recordImported } from "@/db/import/audit";
import { analyzeStaging, joinAsUsual, type SheetCounts } from "@/db/import/staging";
import { handOf } from "@/db/import/write-registry";
import type { Tx } from "@/db/transaction";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { refreshStandings } from "@/lib/pn/refresh-standings";
import type { ImportInput, Progress } from "./imported";

type Checked = Pick<ImportInput, "fileName" | "sha256" | "partial"> & { importId: string; sheets: SheetCounts };

/** Writes the sound rows that were judged in this same transaction: facts, an audit row each, and the standings they touch. */
export async function writeJudged(
  tx: Tx,
  actor: Actor,
  checked: Checked,
  now: Date,
  told: (progress: Progress) => void,
): Promise<void> {
  const { importId, fileName, sha256, partial, sheets } = checked;
  const hand = handOf(importId, actor.id, now);
  told({ phase: "writing" });
  await analyzeStaging(tx);
  await applyRows(tx, hand, changing(sheets));
  await recordImported(tx, hand, actor.name);
  await record(tx, actor, "import.written", { subjectId: importId, importId, after: { fileName, sha256, partial } });
  const plans = await touchedPlans(tx, importId);
  await joinAsUsual(tx);
  await refreshStandings(tx, actor, plans, now, (done) => told({ phase: "judging", done, total: plans.length }));
}

const changing = (sheets: SheetCounts): ReadonlySet<string> =>
  new Set(Object.keys(sheets).filter((name) => (sheets[name]?.created ?? 0) + (sheets[name]?.changed ?? 0) > 0));
