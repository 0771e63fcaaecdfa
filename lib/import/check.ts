import { findAssignmentFaults, findOprFaults } from "@/db/import/assignment-checks";
import { markFaulty, rowsToMerge } from "@/db/import/changed-rows";
import { findDuplicateFiles, findDuplicateNumbers, findEvidenceFaults } from "@/db/import/evidence-checks";
import { noticeKeptStates, noticeParties, noticeRetroactive, noticeWrongAllies } from "@/db/import/evidence-notices";
import { compareWithStored, findBrokenReference, findDuplicates } from "@/db/import/generic-checks";
import { findMergedReferences, findMergedRows, isMergeable } from "@/db/import/merged-checks";
import { pardonBlanks } from "@/db/import/pardon-blanks";
import { findAllyFaults, findPnFaults, noticePnStates } from "@/db/import/registry-checks";
import { analyzeStaging, stageFindings } from "@/db/import/staging";
import type { Tx } from "@/db/transaction";
import type { CivilDate } from "@/lib/domain/codes";
import { SHEETS } from "./columns/sheets";
import type { SheetName } from "./columns/types";
import type { Fault } from "./fault-codes";
import type { RowValues } from "./parse-row";
import { checkRow } from "./row-checks";

type Check = (tx: Tx, importId: string) => Promise<void>;

/** What only a whole sheet, or what is stored, shows to be wrong. */
const SHEET_CHECKS: Readonly<Partial<Record<SheetName, readonly Check[]>>> = {
  OPR: [findOprFaults],
  Asignaciones: [findAssignmentFaults],
  PN: [findPnFaults],
  Desembolsos: [noticePnStates],
  Aliados: [findAllyFaults],
  Evidencias: [
    findEvidenceFaults,
    findDuplicateNumbers,
    findDuplicateFiles,
    noticeWrongAllies,
    noticeKeptStates,
    noticeParties,
    noticeRetroactive,
  ],
};

/**
 * Checks staged rows against one another and against what is stored, sheet after sheet so that a row that depends on
 * a faulty one is faulty too; leaves each row with what it would create, change or leave.
 */
export async function checkStaged(tx: Tx, importId: string, today: CivilDate): Promise<void> {
  await analyzeStaging(tx);
  for (const { name, key, columns } of Object.values(SHEETS)) {
    await pardonBlanks(tx, importId, name);
    await findDuplicates(tx, importId, name, key[0] ?? "codigo");
    for (const { name: column, refersTo } of columns) {
      if (refersTo) await findBrokenReference(tx, importId, name, column, refersTo);
    }
    await compareWithStored(tx, importId, name);
    await findMerged(tx, importId, name);
    for (const check of SHEET_CHECKS[name] ?? []) await check(tx, importId);
    await checkMerged(tx, importId, name, today);
  }
}

/** What was merged takes part in nothing new. */
async function findMerged(tx: Tx, importId: string, name: SheetName): Promise<void> {
  if (isMergeable(name)) await findMergedRows(tx, importId, name);
  for (const { name: column, refersTo } of SHEETS[name].columns) {
    if (refersTo && isMergeable(refersTo)) await findMergedReferences(tx, importId, name, column, refersTo);
  }
}

const BATCH = 1000;

/** What a row leaves blank comes from the registry: together they must still make sense. */
async function checkMerged(tx: Tx, importId: string, sheet: SheetName, today: CivilDate): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await rowsToMerge(tx, importId, sheet, after, BATCH);
    const faults = rows.flatMap(({ row, after: merged, values }) => {
      const whole = filled(merged as RowValues, values as RowValues);
      const shown = Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, String(value ?? "")]));
      return checkRow(sheet, { sheet, row, code: "", values: whole, shown, faults: [] }, today).faults;
    });
    if (faults.length > 0) await writeFaults(tx, importId, sheet, faults);
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.row ?? after;
  }
}

/** A closed plan that is cancelled keeps its closing: that is no fault of the row that cancels it. */
const filled = (stored: RowValues, given: RowValues): RowValues => ({
  ...stored,
  ...(given.estado === "cancelado" && { fecha_cierre: null, acta_cierre: null }),
  ...given,
});

async function writeFaults(tx: Tx, importId: string, sheet: SheetName, faults: readonly Fault[]): Promise<void> {
  await stageFindings(
    tx,
    importId,
    faults.map((fault) => ({ ...fault, notice: false })),
  );
  await markFaulty(
    tx,
    importId,
    sheet,
    faults.map((fault) => fault.row),
  );
}
