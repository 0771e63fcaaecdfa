import fc from "fast-check";
import { addDays, addMonths } from "@/lib/domain/civil-date";
import { ALLY_KINDS, type EvidenceKind, WINDOWS } from "@/lib/domain/codes";
import type { DocumentFacts, ParameterSet, PlanFacts } from "@/lib/indicator/facts";

/** First disbursements, month ends among them. */
const STARTS = ["2024-01-15", "2023-08-31", "2024-05-10"];
/** The days on which something turns: month 18 and the ends of the invoice windows, with their neighbours. */
const TURNS = STARTS.flatMap((start) => [-6, -1, 0, 3].map((months) => addMonths(addMonths(start, 18), months)));

/** A civil date, mostly on or beside a turn. */
export const anyDay = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...TURNS), fc.integer({ min: -1, max: 1 })).map(([d, n]) => addDays(d, n)),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1200 }).map((n) => addDays("2024-01-01", n)) },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 3) => fc.option(arbitrary, { freq });

const balances = fc.array(fc.record({ observedOn: anyDay, centavos: fc.constantFrom(0, 0, 100) }), { maxLength: 3 });

/** A paper of any kind, most of its dates given; annexes tie to a contract with one of few ids. */
export const paperOf = (...kinds: EvidenceKind[]): fc.Arbitrary<DocumentFacts> =>
  fc.record({
    evidenceId: fc.constantFrom("1", "2", "3"),
    code: fc.constantFrom("EV-1", "EV-2", "EV-3"),
    kind: fc.constantFrom(...kinds),
    parentId: maybe(fc.constantFrom("1", "2", "3"), 5),
    allyId: fc.constantFrom("A", "B"),
    allyCode: fc.constant("AL"),
    allyKind: fc.constantFrom(...ALLY_KINDS),
    number: maybe(fc.constantFrom("N-1", "N-2")),
    issuerRtn: maybe(fc.constantFrom("08019995123456", "08019995999999")),
    issuedOn: maybe(anyDay),
    validFrom: maybe(anyDay, 5),
    validTo: maybe(anyDay, 5),
    openEnded: fc.boolean(),
    revolving: fc.boolean(),
    settledOn: fc.option(anyDay, { freq: 1 }),
    balances,
  });

const everyKind = paperOf(
  "contrato",
  "adenda",
  "rescision",
  "orden_de_compra",
  "factura",
  "otro_comprobante",
  "cuota_de_mercado",
  "credito",
  "credito",
);

/** One plan with up to five papers, no two with one id. */
export const anyPlan: fc.Arbitrary<PlanFacts> = fc.record({
  pnId: fc.uuid(),
  window: fc.constantFrom(...WINDOWS),
  oprRtn: maybe(fc.constant("08019995123456")),
  closedOn: maybe(fc.oneof({ weight: 4, arbitrary: fc.constant("2024-12-31") }, { weight: 1, arbitrary: anyDay }), 9),
  cancelled: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  disbursements: fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 9 }),
      creditedOn: fc.constantFrom(...STARTS),
      reversed: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    }),
    { minLength: 0, maxLength: 3, size: "max" },
  ),
  documents: fc.uniqueArray(everyKind, { maxLength: 5, selector: (paper) => `${paper.evidenceId}` }),
});

export const anySet: fc.Arbitrary<ParameterSet> = fc.record({
  id: fc.constant("set"),
  version: fc.constant(1),
  effectiveFrom: fc.constant("1900-01-01"),
  ventana2: fc.constantFrom("ambos", "cualquiera"),
  denominador: fc.constantFrom("ejecutados", "evaluables"),
  facturaMesesAntes: fc.constantFrom(6, 6, 0, 1),
  facturaMesesDespues: fc.constantFrom(3, 3, 0, 4),
  ordenDeCompraCuenta: fc.boolean(),
  cuotaDeMercadoCuenta: fc.boolean(),
  facturaEmitidaPor: fc.constantFrom("cualquiera", "cualquiera", "opr"),
  metaBp: fc.constantFrom(8000, 5000, 3333),
});
