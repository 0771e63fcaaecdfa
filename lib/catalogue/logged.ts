import type { Catalogue } from "@/db/query/catalogue-entries";

type Said = { readonly name: string; readonly rtn?: string | null };

/** An entry as the log tells it: by the names its columns have in the workbook. */
export const logged = (catalogue: Catalogue, { name, rtn = null }: Said) =>
  catalogue === "psde" ? { nombre: name, rtn } : { nombre: name };
