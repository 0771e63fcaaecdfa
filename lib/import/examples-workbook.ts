import { type Example, type ExamplePaper, examples } from "@/lib/indicator/examples";
import type { SheetOut, ValueOut } from "@/lib/platform/workbook/write-types";
import { sheetOf, type ValuesOut } from "./sheet-rows";

export type ExampleFile = { readonly file: string; readonly sheets: readonly SheetOut[] };

/** The workbooks of the acceptance examples: the common ones in one file, each of the others alone. */
export const exampleFiles = (): readonly ExampleFile[] => {
  const common = examples.filter(({ group }) => group === "comun");
  const alone = examples.filter(({ group }) => group === "aparte");
  return [
    { file: "ejemplos-1.4.1.xlsx", sheets: workbookOf(common) },
    ...alone.map((example) => ({
      file: `ejemplo-${example.id}${example.variant ?? ""}.xlsx`,
      sheets: workbookOf([example]),
    })),
  ];
};

const workbookOf = (chosen: readonly Example[]): readonly SheetOut[] => [
  sheetOf("Oficinas", [{ codigo: "OR-OCC", nombre: "Oficina Regional de Occidente" }]),
  sheetOf("PSDE", [{ codigo: "PSDE-01", nombre: "PSDE de los ejemplos" }]),
  sheetOf("Cadenas", [{ codigo: "CAFE", nombre: "Café" }]),
  sheetOf("OPR", chosen.map(oprRow)),
  sheetOf("PN", chosen.map(planRow)),
  sheetOf("Desembolsos", chosen.flatMap(disbursementRows)),
  sheetOf("Aliados", ALLIES),
  sheetOf(
    "Evidencias",
    chosen.flatMap((example) => example.papers.map((paper, at) => paperRow(example, paper, at + 1))),
  ),
];

const ALLIES: readonly ValuesOut[] = [
  { codigo: "AL-COM", nombre: "Comprador de los ejemplos", tipo: "comercial", clase: "comercializador_exportador" },
  { codigo: "AL-FIN", nombre: "Financiera de los ejemplos", tipo: "financiero", clase: "financiera" },
];

const numbered = (prefix: string, { id }: Example) => `${prefix}-${String(id).padStart(4, "0")}`;
const date = (value: string | undefined): ValueOut => (value === undefined ? null : { date: value });

const oprRow = (example: Example): ValuesOut => ({
  codigo: numbered("OPR", example),
  nombre: `Organización del ejemplo ${example.id}`,
  forma: "cooperativa",
  departamento: "04",
  municipio: "0401",
  mujeres: 12,
  hombres: 18,
  jovenes: 6,
  oficina: "OR-OCC",
  psde: "PSDE-01",
  psde_desde: date("2023-01-01"),
});

const planRow = (example: Example): ValuesOut => ({
  codigo: numbered("PN", example),
  opr: numbered("OPR", example),
  titulo: `Plan del ejemplo ${example.id}${example.variant ?? ""}`,
  ventana: example.window,
  cadena: "CAFE",
  estado: "ejecutado",
  fecha_cierre: date(example.closedOn),
  acta_cierre: `ACTA-${String(example.id).padStart(4, "0")}`,
  monto_proyecto: 600_000,
  monto_opr: 250_000,
  monto_financiero: example.window === 2 ? 500_000 : null,
});

const disbursementRows = (example: Example): readonly ValuesOut[] =>
  example.disbursements.map(({ number, creditedOn, reversed }) => ({
    pn: numbered("PN", example),
    numero: number,
    fecha_acreditacion: date(creditedOn),
    monto: 300_000,
    referencia: `${numbered("TR", example)}-${number}`,
    revertido: reversed ? "si" : "no",
    ...(reversed && { fecha_reversion: date("2024-02-01"), motivo_reversion: "Cuenta equivocada" }),
  }));

const paperRow = (example: Example, paper: ExamplePaper, at: number): ValuesOut => ({
  codigo: `${numbered("EV", example)}-${at}`,
  pn: numbered("PN", example),
  tipo: paper.kind,
  aliado: paper.allyKind === "comercial" ? "AL-COM" : "AL-FIN",
  numero: paper.number ?? null,
  fecha_emision: date(paper.issuedOn),
  vigente_desde: date(paper.validFrom),
  vigente_hasta: paper.openEnded ? "indefinido" : date(paper.validTo),
  ...(paper.balance && { saldo: paper.balance.centavos / 100, fecha_saldo: date(paper.balance.on) }),
  estado: paper.state,
  revisada_en: date(paper.reviewedOn),
});
