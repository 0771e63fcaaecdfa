import { addDays, addMonths } from "@/lib/domain/civil-date";
import { dateOf, numberOf, type RowCheck, textOf, when } from "./row-issue";

/** Youth are counted among women and men. */
export const checkMembers: RowCheck = (values) => {
  const [women, men, youth] = [numberOf(values, "mujeres"), numberOf(values, "hombres"), numberOf(values, "jovenes")];
  const tooMany = women !== null && men !== null && youth !== null && youth > women + men;
  return when(tooMany, "jovenes", "opr.youth_exceeds_members", { members: (women ?? 0) + (men ?? 0) });
};

export const checkPeriod: RowCheck = (values) => {
  const [from, to] = [dateOf(values, "desde"), dateOf(values, "hasta")];
  return when(from !== null && to !== null && to < from, "hasta", "date.end_before_start", { start: from ?? "" });
};

export const checkSales: RowCheck = (values) => [
  ...checkPeriod(values),
  ...when(
    textOf(values, "moneda") === "USD" && textOf(values, "tipo_cambio") === null,
    "tipo_cambio",
    "money.foreign_without_rate",
  ),
];

/** The baseline serves comparison only when it is a whole year. */
export const checkBaseline: RowCheck = (values) => {
  const [from, to] = [dateOf(values, "desde"), dateOf(values, "hasta")];
  const partial = from !== null && to !== null && to >= from && to !== addDays(addMonths(from, 12), -1);
  return [...checkSales(values), ...when(partial, "hasta", "baseline.not_twelve_months")];
};
