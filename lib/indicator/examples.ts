import type { CivilDate, EvidenceKind, Ventana, Verdict } from "@/lib/domain/codes";
import type { DisbursementFacts } from "./facts";
import type { Leg } from "./trace";

/** One paper of an example. `number` tells credits apart; papers of one example and ally kind share one ally. */
export type ExamplePaper = {
  kind: EvidenceKind;
  allyKind: Leg;
  number?: string;
  issuedOn?: CivilDate;
  validFrom?: CivilDate;
  validTo?: CivilDate;
  openEnded?: boolean;
  balance?: { on: CivilDate; centavos: number };
  state: "aprobada" | "enviada";
  /** The day its approval became known; absent while «enviada». */
  reviewedOn?: CivilDate;
};

/** What must come out at a cut-off, from what was known at the end of `knownOn` (absent: everything). */
export type ExampleCase = {
  cutoff: CivilDate;
  knownOn?: CivilDate;
  verdict: Verdict;
  /** For `no_cumple`: the requirement that fails. */
  leg?: Leg;
  d18: CivilDate | null;
};

/** A worked example: «comun» ones form one figure together, «aparte» ones stand alone. */
export type Example = {
  id: number;
  variant?: "a" | "b" | "c";
  group: "comun" | "aparte";
  window: Ventana;
  closedOn: CivilDate;
  disbursements: readonly DisbursementFacts[];
  papers: readonly ExamplePaper[];
  cases: readonly ExampleCase[];
};

export const EXAMPLE_CUTOFF: CivilDate = "2025-12-31";

const D18 = "2025-07-15";
const CLOSED: CivilDate = "2025-03-31";
const APPROVED = { state: "aprobada", reviewedOn: "2025-12-15" } as const;

const credited = (creditedOn: CivilDate): DisbursementFacts[] => [{ number: 1, creditedOn, reversed: false }];
const FIRST = credited("2024-01-15");

const contract = (validFrom: CivilDate, validTo: CivilDate): ExamplePaper => ({
  kind: "contrato",
  allyKind: "comercial",
  validFrom,
  validTo,
  ...APPROVED,
});
const VALID = contract("2025-01-01", "2025-12-31");

const invoice = (issuedOn: CivilDate, allyKind: Leg = "comercial"): ExamplePaper => ({
  kind: "factura",
  allyKind,
  issuedOn,
  ...APPROVED,
});

const credit = (validFrom: CivilDate, validTo: CivilDate, balance?: ExamplePaper["balance"]): ExamplePaper => ({
  kind: "credito",
  allyKind: "financiero",
  number: "CR-0001",
  validFrom,
  validTo,
  ...(balance && { balance }),
  ...APPROVED,
});
const CREDIT = credit("2024-07-15", "2025-07-15");
const owed = (on: CivilDate, centavos: number) => credit("2024-02-01", "2026-02-01", { on, centavos });

const at = (verdict: Verdict, d18: CivilDate | null = D18, leg?: Leg): ExampleCase[] => [
  { cutoff: EXAMPLE_CUTOFF, verdict, d18, ...(leg && { leg }) },
];

const common = (
  id: number,
  window: Ventana,
  disbursements: readonly DisbursementFacts[],
  papers: ExamplePaper[],
  cases: ExampleCase[],
  closedOn = CLOSED,
): Example => ({ id, group: "comun", window, closedOn, disbursements, papers, cases });

const alone = (...[id, window, disbursements, papers, cases]: Parameters<typeof common>): Example => ({
  ...common(id, window, disbursements, papers, cases),
  group: "aparte",
});

/** The acceptance examples: tests of the rule, rows of the examples' workbook, and what `/indicador` shows. */
export const examples: readonly Example[] = [
  common(1, 1, FIRST, [VALID], at("cumple")),
  common(2, 1, FIRST, [contract("2025-01-01", "2025-07-14")], at("no_cumple", D18, "comercial")),
  common(3, 1, FIRST, [contract("2025-01-01", "2025-07-15")], at("cumple")),
  common(4, 3, FIRST, [invoice("2025-01-15")], at("cumple")),
  common(5, 3, FIRST, [invoice("2025-01-14")], at("no_cumple", D18, "comercial")),
  common(6, 3, FIRST, [invoice("2025-10-15")], at("cumple")),
  common(7, 2, FIRST, [VALID], at("no_cumple", D18, "financiero")),
  common(8, 2, FIRST, [VALID, CREDIT], at("cumple")),
  common(9, 2, FIRST, [CREDIT], at("no_cumple", D18, "comercial")),
  common(10, 1, credited("2024-08-31"), [contract("2025-01-01", "2027-12-31")], at("no_madurado", "2026-02-28")),
  common(11, 1, credited("2024-05-10"), [], at("en_plazo", "2025-11-10")),
  common(12, 1, FIRST, [{ ...VALID, state: "enviada", reviewedOn: undefined }], at("sin_evidencia")),
  common(13, 1, FIRST, [VALID], at("no_ejecutado"), "2026-01-05"),
  common(14, 1, [], [VALID], at("sin_desembolso", null)),
  common(
    15,
    1,
    [
      { number: 1, creditedOn: "2024-01-15", reversed: true },
      { number: 2, creditedOn: "2024-03-20", reversed: false },
    ],
    [contract("2025-09-01", "2026-03-01")],
    at("cumple", "2025-09-20"),
  ),
  common(
    16,
    1,
    FIRST,
    [{ kind: "cuota_de_mercado", allyKind: "comercial", validFrom: "2025-01-01", validTo: "2025-12-31", ...APPROVED }],
    at("no_cumple", D18, "comercial"),
  ),
  common(17, 1, FIRST, [invoice("2025-06-10", "financiero")], at("no_cumple", D18, "comercial")),
  alone(18, 3, credited("2023-08-31"), [invoice("2025-05-30")], at("no_cumple", "2025-02-28", "comercial")),
  alone(19, 1, credited("2023-12-31"), [], [{ cutoff: "2025-09-30", verdict: "sin_evidencia", d18: "2025-06-30" }]),
  { ...alone(20, 2, FIRST, [VALID, owed("2025-07-15", 0)], at("no_cumple", D18, "financiero")), variant: "a" },
  { ...alone(20, 2, FIRST, [VALID, owed("2025-07-16", 0)], at("cumple")), variant: "b" },
  {
    ...alone(20, 2, FIRST, [VALID, owed("2025-05-31", 0), owed("2025-06-30", 8_000_000)], at("cumple")),
    variant: "c",
  },
  alone(
    21,
    1,
    FIRST,
    [{ ...VALID, reviewedOn: "2026-01-20" }],
    [
      { cutoff: EXAMPLE_CUTOFF, knownOn: "2026-01-15", verdict: "sin_evidencia", d18: D18 },
      { cutoff: EXAMPLE_CUTOFF, knownOn: "2026-01-31", verdict: "cumple", d18: D18 },
    ],
  ),
];
