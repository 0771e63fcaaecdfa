import { normalizeName } from "./normalize-name";
import type { Issue } from "./row-issue";

export type Municipality = {
  readonly code: string;
  readonly name: string;
  readonly departmentCode: string;
  readonly department: string;
};
export type Place =
  | { readonly ok: true; readonly municipalityCode: string }
  | { readonly ok: false; readonly issue: Issue };

/**
 * From the 298 municipalities, a function that says which one a row means: department and municipality by INE code
 * or by name. Names repeat between departments, so a name is looked for in the row's own.
 */
export const placeFinder = (municipalities: readonly Municipality[]) => {
  const departments = new Map<string, string>();
  const places = new Map<string, string>();
  for (const { code, name, departmentCode, department } of municipalities) {
    departments.set(departmentCode, departmentCode).set(normalizeName(department), departmentCode);
    places.set(`${departmentCode}/${code}`, code).set(`${departmentCode}/${normalizeName(name)}`, code);
  }
  const codes = new Set(municipalities.map(({ code }) => code));

  return (department: string, municipality: string): Place => {
    const inDepartment = departments.get(normalizeName(department));
    if (!inDepartment) return wrong("departamento", "ine.unknown_department");
    const code = places.get(`${inDepartment}/${normalizeName(municipality)}`);
    if (code) return { ok: true, municipalityCode: code };
    return wrong("municipio", codes.has(municipality) ? "ine.other_department" : "ine.unknown_municipality");
  };
};

const wrong = (
  column: string,
  code: "ine.unknown_department" | "ine.unknown_municipality" | "ine.other_department",
): Place => ({
  ok: false,
  issue: { column, code },
});
