import type { CivilDate } from "@/lib/domain/codes";
import type { Example, ExamplePaper } from "./examples";
import type { DocumentFacts, PlanFacts } from "./facts";

/** An example as the rule's input: its approved papers known by the end of `knownOn` (absent: all of them). */
export function factsOfExample(example: Example, knownOn?: CivilDate): PlanFacts {
  const isKnown = ({ state, reviewedOn = "" }: ExamplePaper) =>
    state === "aprobada" && (knownOn === undefined || reviewedOn <= knownOn);
  return {
    pnId: `${example.id}${example.variant ?? ""}`,
    window: example.window,
    oprRtn: null,
    closedOn: example.closedOn,
    cancelled: false,
    disbursements: example.disbursements,
    documents: example.papers.flatMap((paper, index) => (isKnown(paper) ? [documentOf(paper, index)] : [])),
  };
}

function documentOf(paper: ExamplePaper, index: number): DocumentFacts {
  const ally = paper.allyKind === "comercial" ? "AC" : "AF";
  return {
    evidenceId: String(index + 1),
    code: `EV-${index + 1}`,
    kind: paper.kind,
    parentId: null,
    allyId: ally,
    allyCode: ally,
    allyKind: paper.allyKind,
    number: paper.number ?? null,
    issuerRtn: null,
    issuedOn: paper.issuedOn ?? null,
    validFrom: paper.validFrom ?? null,
    validTo: paper.validTo ?? null,
    openEnded: paper.openEnded ?? false,
    revolving: false,
    settledOn: null,
    balances: paper.balance ? [{ observedOn: paper.balance.on, centavos: paper.balance.centavos }] : [],
  };
}
