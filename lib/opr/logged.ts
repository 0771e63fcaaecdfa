import type { OprFields, OprMembers } from "@/db/write/oprs";

/** An organisation as the log tells it: by the names its columns have in the workbook, its office by its code. */
export const loggedOpr = (opr: Omit<OprFields, "officeId">, office: string) => ({
  nombre: opr.name,
  forma: opr.form,
  rtn: opr.rtn,
  personalidad_juridica: opr.legalPersonality,
  municipio: opr.municipalityCode,
  comunidad: opr.community,
  oficina: office,
  ...loggedMembers(opr),
});

/** The same of what an office may change. */
export const loggedMembers = (opr: OprMembers) => ({
  contacto: opr.contact,
  telefono: opr.phone,
  mujeres: opr.women,
  hombres: opr.men,
  jovenes: opr.youth,
});
