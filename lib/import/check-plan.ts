import { dateOf, isYes, type RowCheck, textOf, when } from "./row-issue";

/** State, closing and cancellation of a plan say the same thing. */
export const checkPlan: RowCheck = (values) => {
  const executed = textOf(values, "estado") === "ejecutado";
  const cancelled = textOf(values, "estado") === "cancelado";
  const closedOn = dateOf(values, "fecha_cierre");
  const cancelledOn = dateOf(values, "fecha_cancelacion");
  return [
    ...when(executed && closedOn === null, "fecha_cierre", "pn.executed_without_closing"),
    ...when(!executed && closedOn !== null, "fecha_cierre", "pn.closing_without_executed"),
    ...when(!executed && textOf(values, "acta_cierre") !== null, "acta_cierre", "pn.closing_without_executed"),
    ...when(cancelled && cancelledOn === null, "fecha_cancelacion", "pn.cancelled_without_date"),
    ...when(
      cancelled && textOf(values, "motivo_cancelacion") === null,
      "motivo_cancelacion",
      "pn.cancelled_without_reason",
    ),
    ...when(!cancelled && cancelledOn !== null, "fecha_cancelacion", "pn.cancellation_without_cancelled"),
    ...when(
      !cancelled && textOf(values, "motivo_cancelacion") !== null,
      "motivo_cancelacion",
      "pn.cancellation_without_cancelled",
    ),
  ];
};

/** A reversal has its date and its reason, and comes after the credit it takes back. */
export const checkDisbursement: RowCheck = (values) => {
  const reversed = isYes(values, "revertido");
  const creditedOn = dateOf(values, "fecha_acreditacion");
  const reversedOn = dateOf(values, "fecha_reversion");
  const before = creditedOn !== null && reversedOn !== null && reversedOn < creditedOn;
  return [
    ...when(reversed && reversedOn === null, "fecha_reversion", "disbursement.reversed_without_date"),
    ...when(
      reversed && textOf(values, "motivo_reversion") === null,
      "motivo_reversion",
      "disbursement.reversed_without_reason",
    ),
    ...when(
      !reversed && (reversedOn !== null || textOf(values, "motivo_reversion") !== null),
      "revertido",
      "disbursement.reversal_without_reversed",
    ),
    ...when(before, "fecha_reversion", "disbursement.reversed_before_credit"),
  ];
};
