import { addMonths, compareDates } from "@/lib/domain/civil-date";
import type { CivilDate } from "@/lib/domain/codes";
import type { Criteria, DisbursementFacts } from "./facts";
import { MONTHS_TO_D18 } from "./parameters";
import type { ClockStep } from "./trace";

/**
 * The clock of a plan: the earliest credited date not reversed, plus 18 calendar months clamped to the month's end.
 * The invoice window is counted from D18 itself and clamped again. Sheet 1.4.1, «18 meses después del primer desembolso».
 */
export function clockOf(disbursements: readonly DisbursementFacts[], set: Criteria): ClockStep {
  const [first = null] = disbursements
    .filter((disbursement) => !disbursement.reversed)
    .sort((a, b) => compareDates(a.creditedOn, b.creditedOn) || a.number - b.number);
  const d18 = first && addMonths(first.creditedOn, MONTHS_TO_D18);
  return {
    disbursements,
    first: first && { number: first.number, creditedOn: first.creditedOn },
    months: MONTHS_TO_D18,
    d18,
    invoiceWindow: d18 === null ? null : windowAround(d18, set),
  };
}

function windowAround(d18: CivilDate, { facturaMesesAntes, facturaMesesDespues }: Criteria) {
  return { from: addMonths(d18, -facturaMesesAntes), to: addMonths(d18, facturaMesesDespues) };
}
