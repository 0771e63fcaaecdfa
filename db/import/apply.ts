import { type SQL, sql } from "drizzle-orm";
import { affected, rowsOf } from "../rows";
import type { Tx } from "../transaction";
import { writeAssignments } from "./write-assignments";
import { writeEvidences } from "./write-evidence";
import { derivePlanStates, writeBaselines, writeDisbursements, writePns, writeSalesPeriods } from "./write-plans";
import { type Hand, writeAllies, writeChains, writeOffices, writeOprs, writePsdes } from "./write-registry";

type Write = (hand: Hand) => readonly SQL[];

/** In the order in which one may name what another holds, with the sheets whose rows each writes. */
const STEPS: readonly (readonly [Write, ...string[]])[] = [
  [writeOffices, "Oficinas"],
  [writePsdes, "PSDE"],
  [writeChains, "Cadenas"],
  [writeOprs, "OPR"],
  [writeAssignments, "OPR", "Asignaciones"],
  [writePns, "PN"],
  [writeDisbursements, "Desembolsos"],
  [derivePlanStates, "PN", "Desembolsos"],
  [writeAllies, "Aliados"],
  [writeEvidences, "Evidencias"],
  [writeBaselines, "LineaBase"],
  [writeSalesPeriods, "Ventas"],
];

/** Writes every sound row that creates or changes something, by sets; sheets where nothing does are passed over. */
export async function applyRows(tx: Tx, hand: Hand, sheets: ReadonlySet<string>): Promise<void> {
  for (const [write, ...of] of STEPS) {
    if (!of.some((sheet) => sheets.has(sheet))) continue;
    for (const statement of write(hand)) await affected(tx, statement);
  }
}

/** One import writes at a time; the next one sees what it left. */
export const oneImportAtATime = (tx: Tx) => affected(tx, sql`select pg_advisory_xact_lock(141801)`);

/** The plans whose facts an import touched: their own rows, their allies' kinds, their organisations' RTN. */
export async function touchedPlans(tx: Tx, importId: string): Promise<string[]> {
  const written = (sheet: string) =>
    sql`(select * from import_rows where import_id = ${importId} and sheet = ${sheet} and not faulty and action in ('created', 'changed'))`;
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`select r.target_id as id from ${written("PN")} r
      union select p.id from ${written("Desembolsos")} r join pns p on lower(p.code) = lower(r.values->>'pn')
      union select e.pn_id from ${written("Evidencias")} r join evidences e on e.id = r.target_id
      union select e.pn_id from ${written("Aliados")} r join evidence_versions v on v.ally_id = r.target_id join evidences e on e.id = v.evidence_id
        where r.known and r.before->>'tipo' <> r.after->>'tipo'
      union select p.id from ${written("OPR")} r join pns p on p.opr_id = r.target_id where r.known and r.before->>'rtn' is distinct from r.after->>'rtn'`,
  );
  return rows.map((row) => row.id);
}
