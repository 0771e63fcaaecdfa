import type { CivilDate } from "@/lib/domain/codes";
import { checkSar } from "./check-sar";
import type { RowValues } from "./parse-row";
import { dateOf, type Issue, isYes, numberOf, type RowCheck, textOf, when } from "./row-issue";

/** The dates each kind cannot do without, its balance, currency, other vouchers, decision, and the SAR's own form. */
export const checkEvidence: RowCheck = (values) => [
  ...(REQUIRED_DATES[textOf(values, "tipo") ?? ""]?.(values) ?? []),
  ...checkLengths(values),
  ...checkTerm(values),
  ...checkBalance(values),
  ...checkCurrency(values),
  ...checkOtherVoucher(values),
  ...checkDecision(values),
  ...checkSar(values),
];

/** Both are looked up together: an index holds no more. */
const MAX_LOOKED_UP = 200;

const checkLengths = (values: RowValues): readonly Issue[] =>
  ["numero", "rtn_emisor"].flatMap((column) =>
    when((textOf(values, column)?.length ?? 0) > MAX_LOOKED_UP, column, "cell.too_long", { max: MAX_LOOKED_UP }),
  );

const needsStart = (values: RowValues) =>
  when(dateOf(values, "vigente_desde") === null, "vigente_desde", "evidence.needs_start");
const needsEnd = (values: RowValues) =>
  when(textOf(values, "vigente_hasta") === null, "vigente_hasta", "evidence.needs_end");
const needsIssue = (values: RowValues) =>
  when(dateOf(values, "fecha_emision") === null, "fecha_emision", "evidence.needs_issue");

const REQUIRED_DATES: Readonly<Record<string, RowCheck>> = {
  contrato: (values) => [...needsStart(values), ...needsEnd(values)],
  orden_de_compra: (values) => [...(startOf(values) === null ? needsStart(values) : []), ...needsEnd(values)],
  factura: needsIssue,
  credito: (values) => [...needsStart(values), ...needsEnd(values)],
};

/** An order without a start of its own is in force from its issue. */
const startOf = (values: RowValues): CivilDate | null =>
  dateOf(values, "vigente_desde") ??
  (textOf(values, "tipo") === "orden_de_compra" ? dateOf(values, "fecha_emision") : null);

const checkTerm: RowCheck = (values) => {
  const [from, to] = [startOf(values), dateOf(values, "vigente_hasta")];
  return when(from !== null && to !== null && to < from, "vigente_hasta", "date.end_before_start", {
    start: from ?? "",
  });
};

const checkBalance: RowCheck = (values) => {
  const [balance, on] = [numberOf(values, "saldo"), dateOf(values, "fecha_saldo")];
  return [
    ...when(balance !== null && on === null, "fecha_saldo", "evidence.balance_without_date"),
    ...when(balance === null && on !== null, "saldo", "evidence.balance_date_without_balance"),
  ];
};

const checkCurrency: RowCheck = (values) => {
  if (textOf(values, "moneda") !== "USD") return [];
  return [
    ...when(textOf(values, "tipo_cambio") === null, "tipo_cambio", "money.foreign_without_rate"),
    ...when(dateOf(values, "fecha_tipo_cambio") === null, "fecha_tipo_cambio", "money.foreign_without_rate_date"),
  ];
};

const checkOtherVoucher: RowCheck = (values) => {
  if (!isYes(values, "otro_comprobante")) return [];
  return [
    ...when(textOf(values, "tipo") !== "factura", "otro_comprobante", "evidence.other_voucher_not_invoice"),
    ...when(textOf(values, "motivo_otro") === null, "motivo_otro", "evidence.other_voucher_without_reason"),
  ];
};

/** Every decision but an approval says why; what is still under review has no decision to date. */
const checkDecision: RowCheck = (values): readonly Issue[] => {
  const state = textOf(values, "estado");
  const unsaid = textOf(values, "observaciones") === null;
  return [
    ...when(state === "devuelta" && unsaid, "observaciones", "evidence.returned_without_reason"),
    ...when(state === "rechazada" && unsaid, "observaciones", "evidence.rejected_without_reason"),
    ...when(
      state === "enviada" && dateOf(values, "revisada_en") !== null,
      "revisada_en",
      "evidence.reviewed_but_submitted",
    ),
  ];
};
