import { applyRows, oneImportAtATime, touchedPlans } from "@/db/import/apply";
import { recordImported } from "@/db/import/audit";
import {
  analyzeStaging,
  countsOf,
  endImport,
  joinAsUsual,
  joinBySets,
  type SheetCounts,
  soundness,
} from "@/db/import/staging";
import { handOf } from "@/db/import/write-registry";
import { type Tx, transaction } from "@/db/transaction";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import { refreshStandings } from "@/lib/pn/refresh-standings";
import { checkStaged } from "./check";
import { SHEET_NAMES } from "./columns/types";
import type { Imported, ImportInput, Progress } from "./imported";

type Staged = Pick<ImportInput, "fileName" | "sha256" | "dryRun" | "partial"> & { importId: string };

/** Checks what is staged and, where it may be, writes it: facts, audit and standings in one transaction. */
export const writeStaged = (
  actor: Actor,
  staged: Staged,
  now: Date,
  told: (progress: Progress) => void,
): Promise<Imported> =>
  transaction(actor, async (tx) => {
    await oneImportAtATime(tx);
    told({ phase: "checking" });
    await joinBySets(tx);
    await checkStaged(tx, staged.importId, civilDateIn(now));
    const sheets = inOrder(await countsOf(tx, staged.importId));
    const { faults, sound } = await soundness(tx, staged.importId);
    const written = !staged.dryRun && sound > 0 && (faults === 0 || staged.partial);
    if (written) await write(tx, actor, { ...staged, sheets }, now, told);
    await endImport(tx, staged.importId, written ? sheets : null, now);
    return { importId: staged.importId, dryRun: staged.dryRun, written, sheets, faults };
  });

type Checked = Staged & { sheets: SheetCounts };

async function write(tx: Tx, actor: Actor, checked: Checked, now: Date, told: (progress: Progress) => void) {
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

const inOrder = (sheets: SheetCounts): SheetCounts =>
  Object.fromEntries(SHEET_NAMES.flatMap((name) => (sheets[name] ? [[name, sheets[name]]] : [])));

const changing = (sheets: SheetCounts): ReadonlySet<string> =>
  new Set(Object.keys(sheets).filter((name) => (sheets[name]?.created ?? 0) + (sheets[name]?.changed ?? 0) > 0));
