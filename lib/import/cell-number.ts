import { parseMoney } from "@/lib/domain/money";
import { faulty, kept, type Reading } from "./read-cell";

const MAX_WHOLE = 10_000_000;
const MAX_CENTAVOS = 100_000_000_000_000;

/** Digits with an optional point; commas only where they group thousands, so that «1,5» is not taken for fifteen. */
const DECIMAL = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** The decimal digits meant by a cell, or null. A spreadsheet keeps 15 significant digits; the rest is noise. */
const decimalOf = (raw: string | number): string | null => {
  const text = typeof raw === "number" ? String(Number(raw.toPrecision(15))) : raw;
  if (!DECIMAL.test(text)) return null;
  const plain = text.replaceAll(",", "");
  return plain.includes(".") ? plain.replace(/\.?0+$/, "") : plain;
};

export const readCount = (raw: string | number): Reading => {
  const decimal = decimalOf(raw);
  if (decimal === null || decimal.includes(".")) return faulty("int.not_whole");
  if (Number(decimal) < 0) return faulty("int.negative");
  return Number(decimal) > MAX_WHOLE ? faulty("int.too_big", { max: MAX_WHOLE }) : kept(Number(decimal));
};

export const readOrdinal = (raw: string | number): Reading => {
  const count = readCount(raw);
  return count.kind === "value" && count.value === 0 ? faulty("int.not_positive") : count;
};

/** Integer centavos, exactly: no third decimal is rounded away. */
const readMoney = (raw: string | number): Reading => {
  const money = parseMoney(raw);
  if (!money.ok) return faulty(MONEY_FAULTS[money.problem]);
  return Math.abs(money.centavos) > MAX_CENTAVOS ? faulty("money.too_big") : kept(money.centavos);
};

const MONEY_FAULTS = {
  "money.malformed": "money.not_an_amount",
  "money.too_precise": "money.decimals",
  "money.too_large": "money.too_big",
} as const;

export const readMoneyNotNegative = (raw: string | number): Reading => {
  const money = readMoney(raw);
  return money.kind === "value" && Number(money.value) < 0 ? faulty("money.negative") : money;
};

export const readMoneyPositive = (raw: string | number): Reading => {
  const money = readMoney(raw);
  return money.kind === "value" && Number(money.value) <= 0 ? faulty("money.not_positive") : money;
};

/** Lempiras for one unit of the currency, as decimal text of at most six decimals. */
export const readRate = (raw: string | number): Reading => {
  const decimal = decimalOf(raw);
  const fits = decimal !== null && /^\d{1,6}(\.\d{1,6})?$/.test(decimal) && Number(decimal) > 0;
  return fits ? kept(decimal) : faulty("rate.not_a_rate");
};
