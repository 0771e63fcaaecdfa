/** Codes of what is wrong, or odd, with a paper of the tax administration (SAR). */
export const SAR_REFUSALS = ["sar.number_malformed", "sar.type_refused"] as const;
export const SAR_WARNINGS = ["sar.number_missing", "sar.type_unusual", "sar.cai_malformed"] as const;
export type SarRefusal = (typeof SAR_REFUSALS)[number];
export type SarWarning = (typeof SAR_WARNINGS)[number];

export type SarNumber = { establishment: string; point: string; type: string; serial: string };
export type SarFindings = { declared: boolean; refusals: SarRefusal[]; warnings: SarWarning[] };

/** `000-001-01-00000123` → its parts; null unless it is exactly so. */
export function parseSarNumber(number: string): SarNumber | null {
  const match = /^(\d{3})-(\d{3})-(\d{2})-(\d{8})$/.exec(number.trim());
  if (!match) return null;
  const [, establishment = "", point = "", type = "", serial = ""] = match;
  return { establishment, point, type, serial };
}

/**
 * What the number and CAI of a sale's paper show by their form alone; nothing here verifies anything with the SAR.
 * A paper declares itself the SAR's by a CAI or by a number of that shape; any other is left in peace.
 */
export function sarFindings(paper: { number: string | null; cai: string | null }): SarFindings {
  const number = paper.number?.trim() ?? "";
  const cai = paper.cai?.trim() ?? "";
  const findings: SarFindings = { declared: cai !== "" || LOOKS_LIKE.test(number), refusals: [], warnings: [] };
  if (!findings.declared) return findings;
  if (number === "") findings.warnings.push("sar.number_missing");
  else judgeNumber(number, findings);
  if (cai !== "" && !CAI.test(cai)) findings.warnings.push("sar.cai_malformed");
  return findings;
}

/** Four groups of digits, near enough to the pattern to have been meant as it. */
const LOOKS_LIKE = /^\d{2,4}[-–—. ]\d{2,4}[-–—. ]\d{1,3}[-–—. ]\d{5,10}$/;
const CAI = /^([0-9A-F]{6}-){5}[0-9A-F]{2}$/i;

/** 01 is the invoice; these are other vouchers, which the officer decides about. Any type left is refused. */
const UNUSUAL_TYPES = ["02", "03", "04", "09", "10", "11"];

function judgeNumber(number: string, findings: SarFindings): void {
  const parsed = parseSarNumber(number);
  if (!parsed) findings.refusals.push("sar.number_malformed");
  else if (UNUSUAL_TYPES.includes(parsed.type)) findings.warnings.push("sar.type_unusual");
  else if (parsed.type !== "01") findings.refusals.push("sar.type_refused");
}
