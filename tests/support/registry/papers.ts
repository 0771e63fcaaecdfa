import { v7 as uuid } from "uuid";
import { freshRow } from "./rows";
import { type Handle, insertRows, type Row } from "./sql";
import type { Tenant } from "./tenant";

/** A decision and the instant from which it is known. */
export type Decided = readonly [decision: string, known: string];

export type Version = {
  evidenceId: string;
  number?: number;
  says?: Row;
  balances?: readonly { on: string; balance: number }[];
  decided?: readonly Decided[];
};

/** A plan of the tenant that is known always, in a window. */
export async function recordPlan(sql: Handle, tenant: Tenant, known: string, window = 1): Promise<string> {
  const plan = freshRow("pns", tenant, { window });
  const pnId = String(plan.id);
  await insertRows(sql, "pns", [plan]);
  await insertRows(sql, "pn_windows", [freshRow("pn_windows", tenant, { pn_id: pnId, window, known_from: known })]);
  return pnId;
}

/** An evidence about which nothing is said yet. */
export async function recordEvidence(sql: Handle, tenant: Tenant, pnId: string, over: Row = {}): Promise<string> {
  const evidence = freshRow("evidences", tenant, { pn_id: pnId, ...over });
  await insertRows(sql, "evidences", [evidence]);
  return String(evidence.id);
}

/** A version, drafted with its balances, submitted, and decided upon. */
export async function recordVersion(sql: Handle, tenant: Tenant, version: Version): Promise<string> {
  const { evidenceId, number = 1, says = {}, balances = [], decided = [] } = version;
  const row = freshRow("evidence_versions", tenant, { evidence_id: evidenceId, number, ...says });
  const id = String(row.id);
  await insertRows(sql, "evidence_versions", [row]);
  const seen = balances.map(({ on, balance }) =>
    freshRow("credit_balances", tenant, { version_id: id, observed_on: on, balance }),
  );
  await insertRows(sql, "credit_balances", seen);
  await sql`update evidence_versions set state = 'enviada', submitted_at = now() where id = ${id}`;
  for (const [decision, known] of decided) await decide(sql, tenant, { evidenceId, versionId: id }, [decision, known]);
  return id;
}

/** A decision upon a submitted version. */
export async function decide(
  sql: Handle,
  tenant: Tenant,
  { evidenceId, versionId }: { evidenceId: string; versionId: string },
  [decision, known]: Decided,
): Promise<void> {
  const over = {
    id: uuid(),
    evidence_id: evidenceId,
    version_id: versionId,
    decision,
    known_from: known,
    reason: "Motivo",
    act: "A-1",
  };
  await insertRows(sql, "evidence_decisions", [freshRow("evidence_decisions", tenant, over)]);
}
