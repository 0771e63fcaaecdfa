import { type StagedFinding, type StagedRow, stageFindings, stageRows } from "@/db/import/staging";
import { transaction } from "@/db/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { CivilDate } from "@/lib/domain/codes";
import { readTables } from "@/lib/platform/workbook/read-tables";
import { mappedTables } from "./mapping/mapped-tables";
import type { Mapping } from "./mapping/mapping";
import type { Papers } from "./papers";
import { parseTables, type TableEvent } from "./parse-tables";
import { type Municipality, placeFinder } from "./places";
import { checkRow, placed } from "./row-checks";
import { stagedRow } from "./stage-row";

const BATCH = 1000;

export type Staging = {
  importId: string;
  path: string;
  /** Which of their names is which of ours, where the file was not written with ours. */
  mapping: Mapping | null;
  papers: Papers;
  municipalities: readonly Municipality[];
  today: CivilDate;
  told: (rows: number) => void;
};

/**
 * Reads a workbook into the staging tables, a batch a transaction: rows with what each shows by itself to be wrong.
 * Throws `WorkbookRefused` for a file that cannot be read as a workbook.
 */
export async function stage(actor: Actor, staging: Staging): Promise<void> {
  const places = placeFinder(staging.municipalities);
  let rows: StagedRow[] = [];
  let findings: StagedFinding[] = [];
  let count = 0;
  const flush = async () => {
    await transaction(actor, async (tx) => {
      await stageRows(tx, staging.importId, rows);
      await stageFindings(tx, staging.importId, findings);
    });
    count += rows.length;
    [rows, findings] = [[], []];
    staging.told(count);
  };
  for await (const event of parseTables(tablesOf(staging))) {
    if (event.kind === "fault") findings.push(quotable({ ...event.fault, notice: false }));
    else if (event.kind === "notice") findings.push(quotable({ ...event.notice, notice: true }));
    else {
      const staged = await judged(event, places, staging);
      rows.push(staged.row);
      findings.push(...staged.findings.map(quotable));
    }
    if (rows.length + findings.length >= BATCH) await flush();
  }
  await flush();
}

const tablesOf = ({ path, mapping }: Staging) => (mapping ? mappedTables(readTables(path), mapping) : readTables(path));

type RowEvent = Extract<TableEvent, { kind: "row" }>;

async function judged({ sheet, row, sound }: RowEvent, places: ReturnType<typeof placeFinder>, staging: Staging) {
  const { faults, notices } = checkRow(sheet, row, staging.today);
  const place = sheet === "OPR" ? placeOf(row.values, places) : null;
  const claim = Array.isArray(row.values.archivo) ? await staging.papers.claim(row.values.archivo) : null;
  const issues = [...(place && !place.ok ? [place.issue] : []), ...(claim?.issues ?? [])].map((one) =>
    placed(row, one),
  );
  const values = {
    ...row.values,
    ...(place?.ok && { departamento: place.municipalityCode.slice(0, 2), municipio: place.municipalityCode }),
    ...(claim && { archivo: claim.papers.map(({ name }) => name) }),
  };
  // A cell that could not be read is not missing too.
  const unread = new Set(row.faults.map((fault) => fault.column));
  const wrong = [...row.faults, ...faults.filter((fault) => !unread.has(fault.column)), ...issues];
  return {
    row: stagedRow(
      sheet,
      { ...row, values },
      { ...values, ...(claim && { _files: claim.papers }) },
      sound && wrong.length === 0,
    ),
    findings: [
      ...wrong.map((fault) => ({ ...fault, sheet, notice: false })),
      ...notices.map((notice) => ({ ...notice, sheet, notice: true })),
    ],
  };
}

/** A bad cell is quoted with what PostgreSQL does not keep (a NUL, half a character) replaced. */
const quotable = (finding: StagedFinding): StagedFinding => ({
  ...finding,
  sheet: whole(finding.sheet),
  column: finding.column && whole(finding.column),
  value: finding.value && whole(finding.value),
});

const whole = (text: string): string => text.replace(/\0|\p{Cs}/gu, "\ufffd");

function placeOf(values: RowEvent["row"]["values"], places: ReturnType<typeof placeFinder>) {
  const { departamento, municipio } = values;
  return typeof departamento === "string" && typeof municipio === "string" ? places(departamento, municipio) : null;
}
