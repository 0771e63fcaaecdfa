import { type Book, on } from "./books";
import type { Said } from "./imports";
import { SMALL } from "./small-registry";

type Place = Pick<Said, "sheet" | "row" | "column" | "value" | "code">;
/** A workbook that shows one fault to a registry that holds `SMALL`, where it must be told, and what the sentence must name. */
export type FaultCase = { name: string; book: Book; told: Place; says?: string };

const at = (code: Said["code"], sheet: string, row: number, column: string, value: string | null): Place => ({
  sheet,
  row,
  column,
  value,
  code,
});
const rowOf = (sheet: keyof Book, codigo: string) => {
  const found = SMALL[sheet]?.find((row) => row.codigo === codigo);
  if (!found) throw new Error(`no ${codigo} in ${sheet}`);
  return found;
};
const [OPR, PN, OFFICE, CHAIN] = [
  rowOf("OPR", "O-1"),
  rowOf("PN", "P-1"),
  rowOf("Oficinas", "OR-1"),
  rowOf("Cadenas", "CAFE"),
];
const APPROVED = rowOf("Evidencias", "E-APR");
const SENT = rowOf("Evidencias", "E-ENV");
const RETURNED = rowOf("Evidencias", "E-DEV");
const assigned = (more: object) => ({ opr: "O-1", psde: "PS-2", desde: on("2023-01-01"), ...more });
const paper = (more: object) => ({ ...SENT, codigo: "E-NEW", numero: "N-9", ...more });

/** What two rows of the file, or a row and the registry, show to be wrong. */
export const REGISTRY_FAULTS: readonly FaultCase[] = [
  {
    name: "two rows of one code, in another case",
    book: { Cadenas: [CHAIN, { codigo: "cafe", nombre: "Otra" }] },
    told: at("key.duplicate", "Cadenas", 3, "codigo", "cafe"),
    says: "fila 2",
  },
  {
    name: "two disbursements of one number",
    book: { Desembolsos: [1, 2].map(() => ({ pn: "P-1", numero: 7, fecha_acreditacion: on("2024-02-01"), monto: 1 })) },
    told: at("key.duplicate", "Desembolsos", 2, "pn", "P-1"),
    says: "fila 3",
  },
  {
    name: "a code that nothing has",
    book: { PN: [{ ...PN, codigo: "P-9", opr: "O-9" }] },
    told: at("ref.unknown", "PN", 2, "opr", "O-9"),
    says: "OPR",
  },
  {
    name: "a code whose own row is faulty",
    book: { Oficinas: [OFFICE, { codigo: "or-1", nombre: "Otra" }], OPR: [OPR] },
    told: at("ref.faulty", "OPR", 2, "oficina", "OR-1"),
    says: "Oficinas",
  },
  {
    name: "another PSDE from a day before today's began",
    book: { OPR: [{ ...OPR, psde: "PS-2", psde_desde: on("2021-06-01") }] },
    told: at("row.dates_overlap", "OPR", 2, "psde_desde", "2021-06-01"),
    says: "2022-01-01",
  },
  {
    name: "a period over what is stored",
    book: { Asignaciones: [assigned({ hasta: on("2023-06-30") })] },
    told: at("row.dates_overlap", "Asignaciones", 2, "desde", "2023-01-01"),
    says: "2022-01-01",
  },
  {
    name: "a period over another row's",
    book: {
      Asignaciones: [
        assigned({ desde: on("2020-01-01"), hasta: on("2020-12-31") }),
        assigned({ psde: "PS-1", desde: on("2020-12-31"), hasta: on("2021-01-31") }),
      ],
    },
    told: at("row.dates_overlap", "Asignaciones", 3, "desde", "2020-12-31"),
    says: "2020-01-01 … 2020-12-31",
  },
  {
    name: "a period over the one the OPR sheet asks for",
    book: {
      OPR: [{ ...OPR, psde: "PS-2", psde_desde: on("2024-01-01") }],
      Asignaciones: [assigned({ psde: "PS-1", desde: on("2024-03-01") })],
    },
    told: at("row.dates_overlap", "Asignaciones", 2, "desde", "2024-03-01"),
    says: "2024-01-01",
  },
  {
    name: "an ally of another kind once a paper names it",
    book: { Aliados: [{ codigo: "al-c", nombre: "Comprador", tipo: "ambos" }] },
    told: at("stored.kind_fixed", "Aliados", 2, "tipo", "ambos"),
    says: "comercial",
  },
  {
    name: "a foreign ally that becomes Honduran with its foreign number",
    book: { Aliados: [{ codigo: "AL-X", nombre: "Extranjero", tipo: "comercial", pais: "HN" }] },
    told: at("rtn.not_14_digits", "Aliados", 2, "rtn", "GT-77"),
  },
  {
    name: "a plan of another OPR",
    book: { PN: [{ ...PN, opr: "O-2" }] },
    told: at("stored.value_fixed", "PN", 2, "opr", "O-2"),
    says: "o-1",
  },
  {
    name: "a closing that a dash would clear",
    book: {
      PN: [
        {
          ...rowOf("PN", "P-2"),
          estado: "cancelado",
          fecha_cancelacion: on("2025-05-01"),
          motivo_cancelacion: "x",
          fecha_cierre: "-",
          acta_cierre: null,
        },
      ],
    },
    told: at("stored.value_fixed", "PN", 2, "fecha_cierre", null),
    says: "2025-03-31",
  },
  {
    name: "a closed plan reopened",
    book: { PN: [{ ...PN, codigo: "p-2", opr: "o-2" }] },
    told: at("pn.reopened", "PN", 2, "estado", "en_ejecucion"),
  },
  {
    name: "a cancelled plan taken up again",
    book: { PN: [{ ...PN, codigo: "P-3", opr: "O-2", titulo: "Otro título" }] },
    told: at("pn.uncancelled", "PN", 2, "estado", "en_ejecucion"),
  },
  {
    name: "more youth than the members stored",
    book: { OPR: [{ ...OPR, mujeres: null, hombres: null, jovenes: 21 }] },
    told: at("opr.youth_exceeds_members", "OPR", 2, "jovenes", "21"),
    says: "20",
  },
  {
    name: "an end before the start that is stored",
    book: { Asignaciones: [{ opr: "O-1", psde: "PS-1", desde: on("2022-01-01"), hasta: on("2021-01-01") }] },
    told: at("date.end_before_start", "Asignaciones", 2, "hasta", "2021-01-01"),
    says: "2022-01-01",
  },
];

/** The same of papers. */
export const EVIDENCE_FAULTS: readonly FaultCase[] = [
  {
    name: "an approved paper that says something else",
    book: { Evidencias: [{ ...APPROVED, monto: 1500.5 }] },
    told: at("stored.approved_differs", "Evidencias", 2, "monto", "1500.50"),
  },
  {
    name: "an approved paper whose number is cleared",
    book: { Evidencias: [{ ...APPROVED, numero: "-" }] },
    told: at("stored.approved_differs", "Evidencias", 2, "numero", "-"),
    says: "N-1",
  },
  {
    name: "a returned paper that says something else",
    book: { Evidencias: [{ ...RETURNED, vigente_hasta: "indefinido" }] },
    told: at("stored.decided_differs", "Evidencias", 2, "vigente_hasta", "indefinido"),
    says: "2025-12-31",
  },
  {
    name: "a paper of another plan",
    book: { Evidencias: [{ ...SENT, pn: "P-2" }] },
    told: at("stored.value_fixed", "Evidencias", 2, "pn", "P-2"),
    says: "p-1",
  },
  {
    name: "a paper of another kind",
    book: { Evidencias: [{ ...SENT, tipo: "orden_de_compra" }] },
    told: at("stored.value_fixed", "Evidencias", 2, "tipo", "orden_de_compra"),
    says: "contrato",
  },
  {
    name: "an end before the start that is stored of a sent paper",
    book: { Evidencias: [{ ...SENT, vigente_hasta: on("2024-12-31") }] },
    told: at("date.end_before_start", "Evidencias", 2, "vigente_hasta", "2024-12-31"),
  },
  {
    name: "issuer and number of a stored paper",
    book: { Evidencias: [paper({ numero: " n-1 " })] },
    told: at("evidence.duplicate_number", "Evidencias", 2, "numero", "n-1"),
    says: "E-APR",
  },
  {
    name: "issuer and number of a row above",
    book: { Evidencias: [paper({}), paper({ codigo: "E-NEW2" })] },
    told: at("evidence.duplicate_number", "Evidencias", 3, "numero", "N-9"),
    says: "E-NEW",
  },
  {
    name: "a number of its own that the issuer stored completes",
    book: { Evidencias: [{ ...SENT, rtn_emisor: null, numero: "N-1" }] },
    told: at("evidence.duplicate_number", "Evidencias", 2, "numero", "N-1"),
    says: "E-APR",
  },
  {
    name: "a number that no index holds",
    book: { Evidencias: [paper({ numero: "ñ".repeat(3000) })] },
    told: at("cell.too_long", "Evidencias", 2, "numero", `${"ñ".repeat(200)}…`),
    says: "200",
  },
];
