import { type SQL, sql } from "drizzle-orm";
import { affected, rowsOf } from "../rows";
import type { Tx } from "../transaction";
import { writeEvidences } from "./write-evidence";
import { derivePlanStates, writeBaselines, writeDisbursements, writePns, writeSalesPeriods } from "./write-plans";
import {
  type Hand,
  writeAllies,
  writeAssignments,
  writeChains,
  writeOffices,
  writeOprs,
  writePsdes,
  writePsdesOfOprs,
} from "./write-registry";

/** In the order in which one may name what another holds. */
const STEPS: readonly ((hand: Hand) => readonly SQL[])[] = [
  writeOffices,
  writePsdes,
  writeChains,
  writeOprs,
  writeAssignments,
  writePsdesOfOprs,
  writePns,
  writeDisbursements,
  derivePlanStates,
  writeAllies,
  writeEvidences,
  writeBaselines,
  writeSalesPeriods,
];

/** Writes every sound row that creates or changes something, by sets. */
export async function applyRows(tx: Tx, hand: Hand): Promise<void> {
  for (const step of STEPS) for (const statement of step(hand)) await affected(tx, statement);
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
