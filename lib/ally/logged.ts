import type { Ally } from "@/db/query/ally";

/** An ally as the log tells it: by the names its columns have in the workbook. */
export const logged = (ally: Pick<Ally, "name" | "kind" | "class" | "taxId" | "country" | "contact">) => ({
  nombre: ally.name,
  tipo: ally.kind,
  clase: ally.class,
  rtn: ally.taxId,
  pais: ally.country,
  contacto: ally.contact,
});
