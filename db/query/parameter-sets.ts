import { sql } from "drizzle-orm";
import type { CivilDate } from "@/lib/domain/codes";
import type { ParameterSet } from "@/lib/indicator/facts";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";

/** A set of criteria with who answers for it; null: «pendiente de validación». */
export type RecordedSet = ParameterSet & {
  justification: string;
  approvedBy: string | null;
  approvalDocument: string | null;
  approvedOn: CivilDate | null;
};

/** Every set there is, oldest first. */
export const parameterSets = (reader: Reader) =>
  rowsOf<RecordedSet>(reader, sql`select ${columns} from parameter_sets order by version`);

/** The set that governs a cut-off: the greatest `effective_from` not after it, among those recorded by `knownOn` (domain.md §6). */
export async function governingSet(reader: Reader, cutoff: CivilDate, knownOn: Date): Promise<RecordedSet> {
  const [set] = await rowsOf<RecordedSet>(
    reader,
    sql`select ${columns} from parameter_sets where effective_from <= ${cutoff} and known_from <= ${knownOn.toISOString()}
      order by effective_from desc, known_from desc, version desc limit 1`,
  );
  if (!set) throw new Error(`no parameter set governs ${cutoff}`);
  return set;
}

const columns = sql`id, version, effective_from as "effectiveFrom", ventana2, denominador,
  factura_meses_antes as "facturaMesesAntes", factura_meses_despues as "facturaMesesDespues",
  orden_de_compra_cuenta as "ordenDeCompraCuenta", cuota_de_mercado_cuenta as "cuotaDeMercadoCuenta",
  factura_emitida_por as "facturaEmitidaPor", meta_bp as "metaBp", justification,
  approved_by as "approvedBy", approval_document as "approvalDocument", approved_on as "approvedOn"`;
