import { normalizeRtn, rtnProblem } from "@/lib/domain/rtn";
import { countryCode } from "./country";
import { normalizeName } from "./normalize-name";
import { faulty, kept, type Reading, type Value } from "./read-cell";

const MAX_CODE = 60;
const MAX_TEXT = 4_000;

export const readText = (text: string): Reading =>
  text.length > MAX_TEXT ? faulty("cell.too_long", { max: MAX_TEXT }) : kept(text);

export const readCode = (text: string): Reading => {
  if (text.length > MAX_CODE) return faulty("cell.too_long", { max: MAX_CODE });
  return /\s{2}|[\t\r\n]/.test(text) ? faulty("cell.not_a_code") : kept(text);
};

/** `raw` is a number when the cell is one: thirteen digits then mean a lost zero. */
export const readRtn = (raw: string | number): Reading => {
  const problem = rtnProblem(raw);
  if (problem === "rtn.lost_leading_zero") return faulty("rtn.lost_zero");
  return problem ? faulty("rtn.not_14_digits") : kept(normalizeRtn(String(raw)));
};

export const readRtnOrForeign = (raw: string | number): Reading =>
  typeof raw === "string" && /\p{Letter}/u.test(raw) ? readText(raw) : readRtn(raw);

export const readCountry = (text: string): Reading => {
  const code = countryCode(text);
  return code ? kept(code) : faulty("country.unknown");
};

export const readBool = (text: string): Reading => {
  const answer = normalizeName(text);
  if (answer !== "si" && answer !== "no") return faulty("bool.not_si_no");
  return kept(answer === "si");
};

export const readEnum = (text: string, values: Readonly<Record<string, Value>>): Reading => {
  const wanted = normalizeName(text);
  const found = Object.entries(values).find(([written]) => normalizeName(written) === wanted);
  return found ? kept(found[1]) : faulty("enum.unknown", { values: Object.keys(values).join(", ") });
};

/** Several names part by `;`. A path says where it was on someone's machine: only the name counts. */
export const readFiles = (text: string): Reading => {
  const names = text.split(";").map((name) => name.trim());
  const given = [...new Set(names.filter((name) => name !== ""))];
  return given.length === 0 ? faulty("cell.required") : kept(given);
};

/** A department by INE code, its lost zero given back, or by name. */
export const readDepartment = (text: string): Reading => readIne(text, 2, 1);

/** A municipality by its four-digit INE code (three, when the zero was lost), or by name. */
export const readMunicipality = (text: string): Reading => readIne(text, 4, 3);

const readIne = (text: string, digits: number, least: number): Reading => {
  if (!/^\d+$/.test(text)) return readText(text);
  const fits = text.length >= least && text.length <= digits;
  return fits ? kept(text.padStart(digits, "0")) : faulty("ine.not_a_code", { digits });
};
