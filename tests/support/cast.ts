import type { Role } from "@/lib/domain/codes";

/** The people of every test, named for what they are: the same in the database suites and in the browser. */
export const CAST = {
  "psde.occidente": { role: "psde", psdeCode: "PSDE-OCC", name: "PSDE de Occidente" },
  "psde.olancho": { role: "psde", psdeCode: "PSDE-OLA", name: "PSDE de Olancho" },
  "oficina.occidente": { role: "oficina", officeCode: "OF-OCC", name: "Oficina de Occidente" },
  "oficina.olancho": { role: "oficina", officeCode: "OF-OLA", name: "Oficina de Olancho" },
  central: { role: "central", name: "Unidad central" },
  observador: { role: "observador", name: "Consulta" },
} as const satisfies Record<string, Part>;

type Part = { role: Role; name: string; officeCode?: string; psdeCode?: string };

export type Member = keyof typeof CAST;

export const MEMBERS = Object.keys(CAST) as Member[];

/** Everybody's password on a stage; never used outside one. */
export const PASSWORD = "cafetal-neblina-machete-71";

// Not the domain of the first account, which `npm start` makes with a password of its own.
export const emailOf = (member: Member) => `${member}@elenco.example`;

export const PLACES = [
  { code: "OF-OCC", name: "Oficina Regional de Occidente", psdeCode: "PSDE-OCC", psdeName: "Servicios de Occidente" },
  { code: "OF-OLA", name: "Oficina Regional de Olancho", psdeCode: "PSDE-OLA", psdeName: "Servicios de Olancho" },
] as const;
