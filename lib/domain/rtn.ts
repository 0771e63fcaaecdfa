/** What is wrong with a Honduran tax number as written. */
export type RtnProblem = "rtn.malformed" | "rtn.lost_leading_zero";

/** A tax number without the dashes, dots and spaces people put in it. */
export function normalizeRtn(written: string): string {
  return written.replace(/[\s.\-–]/g, "");
}

/**
 * A Honduran RTN has 14 digits. Thirteen as a *number* are a spreadsheet's doing, which dropped the leading zero of
 * departments 01–09: that has its own code, since the cure is to format the cell as text.
 */
export function rtnProblem(written: string | number): RtnProblem | null {
  const rtn = normalizeRtn(String(written));
  if (/^\d{14}$/.test(rtn)) return null;
  return typeof written === "number" && /^\d{13}$/.test(rtn) ? "rtn.lost_leading_zero" : "rtn.malformed";
}

/** For lists and exports: a company's number as it is, any other (a person's, or who can tell) by its last four. */
export function maskRtn(rtn: string): string {
  return isCompanyRtn(rtn) ? rtn : `••••••••••${normalizeRtn(rtn).slice(-4)}`;
}

/** After the four digits of the municipality a company's number has a 9, a person's the year of birth. */
function isCompanyRtn(rtn: string): boolean {
  return /^\d{4}9\d{9}$/.test(normalizeRtn(rtn));
}
