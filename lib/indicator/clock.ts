import { addMonths } from "@/lib/domain/civil-date";
import type { Criteria, DisbursementFacts } from "./facts";
import { MONTHS_TO_D18 } from "./parameters";
import type { ClockStep } from "./trace";

/**
 * The clock of a plan: the earliest credited date not reversed, plus 18 calendar months clamped to the month's end.
 * The invoice window is counted from D18 itself and clamped again. Sheet 1.4.1, «18 meses después del primer desembolso».
 */
export function clockOf(disbursements: readonly DisbursementFacts[], set: Criteria): ClockStep {
  const standing = disbursements.filter((disbursement) => !disbursement.reversed);
  const [first = null] = standing.sort((a, b) =>
    a.creditedOn < b.creditedOn ? -1 : a.creditedOn > b.creditedOn ? 1 : a.number - b.number,
  );
  const d18 = first && addMonths(first.creditedOn, MONTHS_TO_D18);
  return {
    disbursements,
    first: first && { number: first.number, creditedOn: first.creditedOn },
    months: MONTHS_TO_D18,
    d18,
    invoiceWindow:
      d18 === null
        ? null
        : { from: addMonths(d18, -set.facturaMesesAntes), to: addMonths(d18, set.facturaMesesDespues) },
  };
}
