import { ALLY_CLASSES, ALLY_KINDS } from "@/lib/domain/codes";
import { oneOf, optional, required } from "./column";
import type { SheetSpec } from "./types";

/** `comercializador/exportador` is how the sheet writes it; either half alone is understood too. */
const CLASSES = {
  ...oneOf(ALLY_CLASSES).values,
  "comercializador/exportador": "comercializador_exportador",
  comercializador: "comercializador_exportador",
  exportador: "comercializador_exportador",
};

export const ALIADOS: SheetSpec = {
  name: "Aliados",
  key: ["codigo"],
  columns: [
    required("codigo", "code"),
    required("nombre", "text"),
    required("tipo", "enum", oneOf(ALLY_KINDS)),
    optional("clase", "enum", { values: CLASSES }),
    optional("rtn", "taxId"),
    optional("pais", "country"),
    optional("contacto", "text"),
  ],
};
