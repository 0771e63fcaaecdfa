import { v7 as uuid } from "uuid";
import type { DocumentFacts } from "@/lib/indicator/facts";
import type { RandomPlan } from "./random-facts";
import { freshRow, type Table } from "./rows";
import { type Handle, insertRows, type Row } from "./sql";
import type { Tenant } from "./tenant";

const KNOWN = "2020-01-01T00:00:00.000Z";
const LATER = "2020-06-01T00:00:00.000Z";

/** In the order in which one may name another. */
const ORDER = [
  "oprs",
  "pns",
  "pn_windows",
  "pn_closings",
  "pn_cancellations",
  "disbursements",
  "evidences",
  "evidence_versions",
  "credit_balances",
  "evidence_decisions",
] as const;

/** Rows by their table, gathered to be written by sets. */
export class Batch {
  private readonly rows = new Map<Table, Row[]>();
  constructor(private readonly tenant: Tenant) {}

  add(table: (typeof ORDER)[number], over: Row): string {
    const row = freshRow(table, this.tenant, over);
    this.rows.set(table, [...(this.rows.get(table) ?? []), row]);
    return String(row.id);
  }

  async write(sql: Handle): Promise<void> {
    for (const table of ORDER) await insertRows(sql, table, this.rows.get(table) ?? []);
    await sql`update evidence_versions set state = 'enviada', submitted_at = now() where submitted_at is null and doc_number is distinct from 'borrador'`;
  }
}

/** Allies by id and kind: in the database an ally has one. */
export type Allies = ReadonlyMap<string, string>;

/** Gathers one plan as rows, with its noise; answers its id. */
export function gatherPlan(batch: Batch, oprId: string, { facts, noise }: RandomPlan, allies: Allies): string {
  const pnId = batch.add("pns", { opr_id: oprId, window: facts.window });
  const of = { pn_id: pnId, opr_id: oprId };
  if (noise.moved) batch.add("pn_windows", { ...of, window: 2, known_from: KNOWN });
  batch.add("pn_windows", { ...of, window: facts.window, known_from: LATER });
  const closing = (closed_on: string | null, known_from: string) =>
    batch.add("pn_closings", { ...of, closed_on, known_from, reason: "Motivo" });
  if (noise.recorrected) closing("2024-06-30", KNOWN);
  if (noise.recorrected || facts.closedOn) closing(facts.closedOn, LATER);
  if (facts.cancelled) batch.add("pn_cancellations", of);
  for (const { number, creditedOn, reversed } of facts.disbursements) {
    batch.add("disbursements", { ...of, number, credited_on: "2023-01-01", known_from: KNOWN, ...notReversed });
    const reversal = reversed ? { reversed, reversed_on: "2026-01-01", reversal_reason: "Error" } : notReversed;
    batch.add("disbursements", { ...of, number, credited_on: creditedOn, known_from: LATER, ...reversal });
  }
  gatherPapers(batch, of, { facts, noise }, allies);
  return pnId;
}

const notReversed = { reversed: false, reversed_on: null, reversal_reason: null };

type OfPlan = { pn_id: string; opr_id: string };

function gatherPapers(batch: Batch, of: OfPlan, { facts, noise }: RandomPlan, allies: Allies): void {
  const ids = new Map(["1", "2", "3", "9"].map((id) => [id, uuid()]));
  const evidence = (key: string, kind: string, parent: string | null) =>
    batch.add("evidences", { ...of, id: ids.get(key) ?? uuid(), kind, parent_id: parent && ids.get(parent) });
  const papers = new Map(facts.documents.map((paper) => [paper.evidenceId, paper]));
  for (const key of ["1", "2", "3", "9"]) {
    const paper = papers.get(key);
    const evidenceId = evidence(key, paper?.kind ?? "contrato", paper?.parentId ?? null);
    if (paper) gatherVersions(batch, of, evidenceId, paper, noise.replaced, allies);
    else if (noise.annulled)
      decided(batch, of, evidenceId, version(batch, of, evidenceId, 1, VALID, allies), ["aprobada", "anulada"]);
    else if (noise.unread) version(batch, of, evidenceId, 1, VALID, allies);
  }
}

/** A paper that would prove a leg, were it approved. */
const VALID = { valid_from: "2024-01-01", valid_to: null, open_ended: true };

function gatherVersions(
  batch: Batch,
  of: OfPlan,
  evidenceId: string,
  paper: DocumentFacts,
  replaced: boolean,
  allies: Allies,
): void {
  if (replaced)
    decided(batch, of, evidenceId, version(batch, of, evidenceId, 1, VALID, allies), ["aprobada", "sustituida"]);
  const id = version(batch, of, evidenceId, 2, saysOf(paper, allies), allies);
  for (const { observedOn, centavos } of paper.balances)
    batch.add("credit_balances", { version_id: id, opr_id: of.opr_id, observed_on: observedOn, balance: centavos });
  decided(batch, of, evidenceId, id, ["aprobada"]);
}

const version = (batch: Batch, { opr_id }: OfPlan, evidence_id: string, number: number, says: Row, allies: Allies) =>
  batch.add("evidence_versions", {
    ...EMPTY,
    evidence_id,
    opr_id,
    number,
    ally_id: allies.get("A comercial"),
    ...says,
  });

function decided(
  batch: Batch,
  { opr_id }: OfPlan,
  evidence_id: string,
  version_id: string,
  decisions: readonly string[],
): void {
  for (const decision of decisions)
    batch.add("evidence_decisions", { evidence_id, version_id, opr_id, decision, act: "A-1", known_from: KNOWN });
}

// Rows of one set have the same columns.
const EMPTY = {
  doc_number: null,
  issuer_rtn: null,
  issued_on: null,
  valid_from: null,
  valid_to: null,
  open_ended: false,
  revolving: false,
  settled_on: null,
};

const saysOf = (paper: DocumentFacts, allies: Allies): Row => ({
  ally_id: allies.get(`${paper.allyId} ${paper.allyKind}`),
  doc_number: paper.number,
  issuer_rtn: paper.issuerRtn,
  issued_on: paper.issuedOn,
  valid_from: paper.validFrom,
  valid_to: paper.validTo,
  open_ended: paper.openEnded,
  revolving: paper.revolving,
  settled_on: paper.settledOn,
});
