import { freshRow, type Table } from "./rows";
import { type Handle, insertRows, type Row } from "./sql";
import type { Tenant } from "./tenant";

type Step = readonly [Table, (t: Tenant) => Row];

/** A row in every table, in the order in which one may name another. */
const BEFORE_PAPERS: readonly Step[] = [
  ["offices", (t) => ({ id: t.officeId })],
  ["psdes", (t) => ({ id: t.psdeId })],
  ["chains", (t) => ({ id: t.chainId })],
  ["users", (t) => ({ id: t.officeUserId })],
  ["users", (t) => ({ id: t.psdeUserId, role: "psde", office_id: null, psde_id: t.psdeId })],
  ["oprs", (t) => ({ id: t.oprId })],
  ["assignments", () => ({ from_date: "2024-01-01", to_date: null })],
  ["pns", (t) => ({ id: t.pnId })],
  ["pns", (t) => ({ id: t.sparePnId })],
  ["pn_windows", () => ({})],
  ["files", (t) => ({ id: t.fileId })],
  ["pn_closings", (t) => ({ act_file_id: t.fileId })],
  ["pn_cancellations", () => ({})],
  ["disbursements", () => ({})],
  ["allies", (t) => ({ id: t.allyId })],
  ["ally_kinds", () => ({})],
  ["evidences", (t) => ({ id: t.evidenceId })],
  ["evidence_versions", (t) => ({ id: t.versionId })],
];

const AFTER_PAPERS: readonly Step[] = [
  ["evidence_decisions", () => ({ decision: "aprobada" })],
  ["sales_periods", () => ({})],
  ["parameter_sets", (t) => ({ id: t.setId })],
  ["standings", (t) => ({ pn_id: t.pnId })],
  ["sessions", (t) => ({ user_id: t.officeUserId })],
  ["sessions", (t) => ({ user_id: t.psdeUserId })],
  ["audit", () => ({})],
  ["imports", (t) => ({ id: t.importId })],
  ["import_rows", () => ({})],
  ["import_faults", () => ({})],
  ["historical_loads", () => ({})],
  ["import_mappings", () => ({})],
  ["requests", (t) => ({ actor_id: t.officeUserId })],
  ["requests", (t) => ({ actor_id: t.psdeUserId })],
  ["throttle", () => ({})],
];

/** Writes a tenant as the owner: one submitted version with its parts, and a draft with parts for each author. */
export async function raiseTenant(sql: Handle, tenant: Tenant, authors: readonly string[] = []): Promise<Tenant> {
  await write(sql, tenant, BEFORE_PAPERS);
  await addParts(sql, tenant, tenant.versionId);
  await sql`update evidence_versions set state = 'aprobada', submitted_at = now() where id = ${tenant.versionId}`;
  for (const author of [tenant.psdeUserId, tenant.officeUserId, ...authors]) await addDraft(sql, tenant, author);
  await write(sql, tenant, AFTER_PAPERS);
  return tenant;
}

async function write(sql: Handle, tenant: Tenant, steps: readonly Step[]): Promise<void> {
  for (const [table, over] of steps) await insertRows(sql, table, [freshRow(table, tenant, over(tenant))]);
}

async function addDraft(sql: Handle, tenant: Tenant, author: string): Promise<void> {
  const draft = freshRow("evidence_versions", tenant, {}, author);
  tenant.drafts.set(author, String(draft.id));
  await insertRows(sql, "evidence_versions", [draft]);
  await addParts(sql, tenant, String(draft.id));
}

async function addParts(sql: Handle, tenant: Tenant, versionId: string): Promise<void> {
  await insertRows(sql, "version_files", [freshRow("version_files", tenant, { version_id: versionId })]);
  await insertRows(sql, "credit_balances", [freshRow("credit_balances", tenant, { version_id: versionId })]);
}
