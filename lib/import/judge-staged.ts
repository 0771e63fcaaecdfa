import { oneImportAtATime } from "@/db/import/apply";
import { countsOf, joinBySets, type SheetCounts, soundness } from "@/db/import/staging";
import type { Tx } from "@/db/transaction";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import { checkStaged } from "./check";
import { SHEET_NAMES } from "./columns/types";
import type { Progress } from "./imported";

/** What came of the checks: what would be created, changed and left, by sheet, and how many faults stand against it. */
export type Judged = { sheets: SheetCounts; faults: number; sound: number };

/** Checks what is staged against itself and the registry. Until the transaction ends no other import is judged or written. */
export async function judgeStaged(
  tx: Tx,
  importId: string,
  now: Date,
  told: (progress: Progress) => void,
): Promise<Judged> {
  await oneImportAtATime(tx);
  told({ phase: "checking" });
  await joinBySets(tx);
  await checkStaged(tx, importId, civilDateIn(now));
  return { sheets: inOrder(await countsOf(tx, importId)), ...(await soundness(tx, importId)) };
}

const inOrder = (sheets: SheetCounts): SheetCounts =>
  Object.fromEntries(SHEET_NAMES.flatMap((name) => (sheets[name] ? [[name, sheets[name]]] : [])));
