/** Money is integer centavos of a lempira (or cents of a dollar) throughout. */
export type MoneyAnswer =
  | { ok: true; centavos: number }
  | { ok: false; problem: "money.malformed" | "money.too_precise" | "money.too_large" };

/**
 * An amount as written → centavos, exactly. Text may group thousands with commas («12,345.50») and bear an «L»; a
 * spreadsheet's number is read at the fifteen digits such a number carries. A fraction of a centavo is refused.
 */
export function parseMoney(written: string | number): MoneyAnswer {
  const match = AMOUNT.exec(typeof written === "number" ? plain(written) : written.trim());
  if (!match) return { ok: false, problem: "money.malformed" };
  const [, sign = "", whole = "", fraction = ""] = match;
  const cents = fraction.replace(/0+$/, "");
  if (cents.length > 2) return { ok: false, problem: "money.too_precise" };
  const centavos = Number(`${whole.replaceAll(",", "")}${cents.padEnd(2, "0")}`);
  if (!Number.isSafeInteger(centavos)) return { ok: false, problem: "money.too_large" };
  return { ok: true, centavos: sign && centavos > 0 ? -centavos : centavos };
}

/** Centavos as a form writes them: «12345.50»; none is "". */
export function writtenMoney(centavos: number | null): string {
  return centavos === null ? "" : (centavos / 100).toFixed(2);
}

const AMOUNT = /^(-?)(?:L\.?\s*)?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

/** A number in plain digits; what cannot be one stays a word that no amount matches. */
function plain(value: number): string {
  const fifteen = Number(value.toPrecision(15));
  return Math.abs(fifteen) < 1e-6 && fifteen !== 0 ? fifteen.toFixed(20) : String(fifteen);
}
