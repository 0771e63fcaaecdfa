import { v7 as uuid } from "uuid";
import { breaks, type Cases, NOWHERE, repeats } from "./case";

const id = uuid;
const ITSELF = uuid();

/** Catalogues, organisations, plans and their facts. */
export const PLAN_CASES: Cases = {
  departments_pk: repeats("departments"),
  departments_code_ine: breaks("departments", { code: "9" }),
  municipalities_pk: repeats("municipalities"),
  municipalities_department_fk: breaks("municipalities", { code: "9901", department_code: "99" }),
  municipalities_code_ine: breaks("municipalities", { code: "0299" }),
  windows_pk: breaks("windows", { number: 1 }),
  windows_number_known: breaks("windows", { number: 4 }),
  chains_code_key: repeats("chains", { id: id(), code: "CAFE" }, { code: "cafe" }),
  offices_code_key: repeats("offices", { id: id(), code: "OF-A" }, { code: "of-a" }),
  psdes_code_key: repeats("psdes", { id: id(), code: "PSDE-A" }, { code: "psde-a" }),
  psdes_rtn_digits: breaks("psdes", { rtn: "0801199512345" }),

  oprs_code_key: repeats("oprs", { id: id(), code: "OPR-A" }, { code: "opr-a" }),
  oprs_municipality_fk: breaks("oprs", { municipality_code: "0199" }),
  oprs_office_fk: breaks("oprs", { office_id: NOWHERE }),
  oprs_form_known: breaks("oprs", { form: "club" }),
  oprs_rtn_digits: breaks("oprs", { rtn: "0801-1995-123456" }),
  oprs_members_counted: breaks("oprs", { women: -1 }),
  oprs_youth_within_members: breaks("oprs", { women: 1, men: 1, youth: 3 }),
  oprs_merged_into_fk: breaks("oprs", { merged_into: NOWHERE }),
  oprs_merged_into_another: breaks("oprs", { id: ITSELF, merged_into: ITSELF }),
  assignments_key: repeats("assignments", { id: id() }),
  assignments_no_overlap: repeats("assignments", { id: id(), from_date: "2001-12-31", to_date: null }),
  assignments_opr_fk: breaks("assignments", { opr_id: NOWHERE }),
  assignments_psde_fk: breaks("assignments", { psde_id: NOWHERE }),
  assignments_end_after_start: breaks("assignments", { to_date: "2000-12-31" }),

  pns_code_key: repeats("pns", { id: id(), code: "PN-A" }, { code: "pn-a" }),
  pns_id_opr_key: { ...repeats("pns"), behind: "pns_pkey" },
  pns_opr_fk: breaks("pns", { opr_id: NOWHERE }),
  pns_window_fk: breaks("pns", { window: 4 }),
  pns_chain_fk: breaks("pns", { chain_id: NOWHERE }),
  pns_state_known: breaks("pns", { state: "suspendido" }),
  pns_amounts_not_negative: breaks("pns", { amount_opr: -1 }),
  pn_windows_pn_fk: breaks("pn_windows", { pn_id: NOWHERE }),
  pn_windows_window_fk: breaks("pn_windows", { window: 4 }),
  pn_closings_pn_fk: breaks("pn_closings", { pn_id: NOWHERE }),
  pn_closings_file_fk: breaks("pn_closings", { act_file_id: NOWHERE }),
  pn_closings_annulment_says_why: breaks("pn_closings", { closed_on: null }),
  pn_cancellations_pn_fk: breaks("pn_cancellations", { pn_id: NOWHERE }),
  pn_cancellations_reason_given: breaks("pn_cancellations", { reason: " " }),

  disbursements_pn_fk: breaks("disbursements", { pn_id: NOWHERE }),
  disbursements_file_fk: breaks("disbursements", { proof_file_id: NOWHERE }),
  disbursements_number_positive: breaks("disbursements", { number: 0 }),
  disbursements_amount_positive: breaks("disbursements", { amount: 0 }),
  disbursements_reversal_whole: breaks("disbursements", { reversed: true, reversed_on: "2024-02-01" }),
  disbursements_reversal_after_credit: breaks("disbursements", {
    ...{ reversed: true, reversed_on: "2024-01-14", reversal_reason: "Error del banco" },
  }),

  sales_periods_key: repeats("sales_periods", { id: id() }),
  sales_periods_pn_fk: breaks("sales_periods", { pn_id: NOWHERE }),
  sales_periods_kind_known: breaks("sales_periods", { kind: "proyeccion" }),
  sales_periods_end_after_start: breaks("sales_periods", { to_date: "2022-12-31" }),
  sales_periods_amount_not_negative: breaks("sales_periods", { amount: -1 }),
  sales_periods_currency_known: breaks("sales_periods", { currency: "EUR", exchange_rate: 1 }),
  sales_periods_usd_has_rate: breaks("sales_periods", { currency: "USD" }),

  parameter_sets_version_key: repeats("parameter_sets", { id: id() }),
  parameter_sets_ventana2_known: breaks("parameter_sets", { ventana2: "ninguno" }),
  parameter_sets_denominador_known: breaks("parameter_sets", { denominador: "todos" }),
  parameter_sets_emisor_known: breaks("parameter_sets", { factura_emitida_por: "aliado" }),
  parameter_sets_months_sane: breaks("parameter_sets", { factura_meses_antes: 61 }),
  parameter_sets_meta_percent: breaks("parameter_sets", { meta_bp: 10_001 }),
  parameter_sets_approval_whole: breaks("parameter_sets", { approved_by: "Dirección" }),
  standings_pk: repeats("standings"),
  standings_pn_fk: breaks("standings", { pn_id: NOWHERE }),
  standings_set_fk: breaks("standings", { parameter_set_id: NOWHERE }),
  standings_executed_is_closed: breaks("standings", {
    cancelled: true,
    closed_on: "2025-01-01",
    executed_on: "2025-01-01",
  }),
  standings_d18_needs_disbursement: breaks("standings", { d18: "2025-07-15" }),
};
