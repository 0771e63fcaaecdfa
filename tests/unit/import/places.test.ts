import { expect, test } from "vitest";
import { placeFinder } from "@/lib/import/places";

const find = placeFinder([
  { code: "0101", name: "La Ceiba", departmentCode: "01", department: "Atlántida" },
  { code: "0401", name: "Santa Rosa de Copán", departmentCode: "04", department: "Copán" },
  { code: "0402", name: "San Antonio", departmentCode: "04", department: "Copán" },
  { code: "1012", name: "San Antonio", departmentCode: "10", department: "Intibucá" },
]);

test.each([
  ["01", "0101", "0101"],
  ["atlantida", "LA CEIBA", "0101"],
  ["Copán", "San Antonio", "0402"],
  ["10", "san antonio", "1012"],
  ["19", "0101", "departamento ine.unknown_department"],
  ["04", "0101", "municipio ine.other_department"],
  ["04", "Macondo", "municipio ine.unknown_municipality"],
])("%s, %s → %s", (department, municipality, expected) => {
  const place = find(department, municipality);
  expect(place.ok ? place.municipalityCode : `${place.issue.column} ${place.issue.code}`).toBe(expected);
});
