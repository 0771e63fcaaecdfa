import { v7 as uuid } from "uuid";
import { freshRow } from "../../../support/registry/rows";
import { AT } from "../../../support/registry/tenant";
import { breaks, type Cases, NOWHERE, repeats } from "./case";

const id = uuid;
const ITSELF = uuid();
const SUBMITTED = { state: "enviada", submitted_at: "2025-01-01" };

/** Allies, files, evidence, people, imports. */
export const EVIDENCE_CASES: Cases = {
  allies_code_key: repeats("allies", { id: id(), code: "AL-A" }, { code: "al-a" }),
  allies_kind_known: breaks("allies", { kind: "otro" }),
  allies_class_known: breaks("allies", { class: "banco" }),
  allies_country_iso: breaks("allies", { country: "Honduras" }),
  allies_rtn_digits: breaks("allies", { tax_id: "08011995" }),
  allies_merged_into_fk: breaks("allies", { merged_into: NOWHERE, merged_at: AT }),
  allies_merged_into_another: breaks("allies", { id: ITSELF, merged_into: ITSELF, merged_at: AT }),
  allies_merged_whole: breaks("allies", { merged_at: AT }),
  ally_kinds_ally_fk: breaks("ally_kinds", { ally_id: NOWHERE }),
  ally_kinds_kind_known: breaks("ally_kinds", { kind: "otro" }),
  files_id_opr_key: { ...repeats("files"), behind: "files_pkey" },
  files_storage_key: repeats("files", { id: id() }),
  files_opr_fk: breaks("files", { opr_id: NOWHERE }),
  files_sha256_hex: breaks("files", { sha256: "ABC" }),
  files_not_empty: breaks("files", { bytes: 0 }),

  evidences_code_key: repeats("evidences", { id: id(), code: "EV-A" }, { code: "ev-a" }),
  evidences_id_opr_key: { ...repeats("evidences"), behind: "evidences_pkey" },
  evidences_pn_fk: breaks("evidences", { pn_id: NOWHERE }),
  evidences_parent_fk: breaks("evidences", { kind: "adenda", parent_id: NOWHERE }),
  evidences_kind_known: breaks("evidences", { kind: "recibo" }),
  evidences_origin_known: breaks("evidences", { origin: "correo" }),
  evidences_parent_of_amendment: breaks("evidences", { kind: "adenda" }),

  evidence_versions_number_key: repeats("evidence_versions", { id: id() }),
  evidence_versions_id_opr_key: { ...repeats("evidence_versions"), behind: "evidence_versions_pkey" },
  evidence_versions_id_evidence_key: { ...repeats("evidence_versions"), behind: "evidence_versions_pkey" },
  evidence_versions_evidence_fk: breaks("evidence_versions", { evidence_id: NOWHERE }),
  evidence_versions_ally_fk: breaks("evidence_versions", { ally_id: NOWHERE }),
  evidence_versions_number_positive: breaks("evidence_versions", { number: 0 }),
  evidence_versions_state_known: breaks("evidence_versions", { ...SUBMITTED, state: "perdida" }),
  evidence_versions_submitted_unless_draft: breaks("evidence_versions", { state: "enviada" }),
  evidence_versions_ally_named: breaks("evidence_versions", { ...SUBMITTED, ally_id: null }),
  evidence_versions_end_after_start: breaks("evidence_versions", { valid_from: "2025-01-02", valid_to: "2025-01-01" }),
  evidence_versions_open_has_no_end: breaks("evidence_versions", { open_ended: true, valid_to: "2025-01-01" }),
  evidence_versions_amount_positive: breaks("evidence_versions", { amount: 0 }),
  evidence_versions_currency_known: breaks("evidence_versions", { currency: "EUR" }),
  evidence_versions_usd_has_rate: breaks("evidence_versions", {
    ...SUBMITTED,
    currency: "USD",
    exchange_rate_on: "2025-01-01",
  }),
  version_files_pk: repeats("version_files"),
  version_files_version_fk: breaks("version_files", { version_id: NOWHERE }),
  version_files_file_fk: breaks("version_files", { file_id: NOWHERE }),
  credit_balances_key: repeats("credit_balances", { id: id() }),
  credit_balances_version_fk: breaks("credit_balances", { version_id: NOWHERE }),
  credit_balances_not_negative: breaks("credit_balances", { balance: -1 }),
  evidence_decisions_once_key: repeats("evidence_decisions", { id: id() }),
  evidence_decisions_version_fk: breaks("evidence_decisions", { evidence_id: NOWHERE }),
  evidence_decisions_decision_known: breaks("evidence_decisions", { decision: "dudosa", reason: "x" }),
  evidence_decisions_reason_given: breaks("evidence_decisions", { decision: "devuelta", reason: " " }),
  evidence_decisions_annulment_by_act: breaks("evidence_decisions", { decision: "anulada", reason: "Falsa" }),

  users_email_key: repeats("users", { id: id() }),
  users_email_normal: breaks("users", { email: " Ana@alianza18.example" }),
  users_role_known: breaks("users", { role: "jefe", office_id: null }),
  users_role_home: breaks("users", { role: "oficina", office_id: null }),
  users_locale_known: breaks("users", { locale: "fr" }),
  users_office_fk: breaks("users", { office_id: NOWHERE }),
  users_psde_fk: breaks("users", { role: "psde", office_id: null, psde_id: NOWHERE }),
  sessions_token_key: repeats("sessions", { id: id() }),
  sessions_user_fk: breaks("sessions", { user_id: NOWHERE }),
  sessions_expiry_after_start: breaks("sessions", (t) => ({ expires_at: freshRow("sessions", t).created_at })),

  imports_state_known: breaks("imports", { state: "a medias" }),
  import_mappings_headers_key: repeats("import_mappings", { id: id() }),
  import_rows_pk: repeats("import_rows"),
  import_rows_import_fk: breaks("import_rows", { import_id: NOWHERE }),
  import_faults_pk: repeats("import_faults"),
  import_faults_import_fk: breaks("import_faults", { import_id: NOWHERE }),
  requests_pk: repeats("requests"),
  throttle_pk: repeats("throttle"),
};
