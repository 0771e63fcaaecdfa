import { optional, required } from "./column";
import type { SheetSpec } from "./types";

export const OFICINAS: SheetSpec = {
  name: "Oficinas",
  key: ["codigo"],
  columns: [required("codigo", "code"), required("nombre", "text")],
};

export const PSDES: SheetSpec = {
  name: "PSDE",
  key: ["codigo"],
  columns: [required("codigo", "code"), required("nombre", "text"), optional("rtn", "rtn")],
};

export const CADENAS: SheetSpec = {
  name: "Cadenas",
  key: ["codigo"],
  columns: [required("codigo", "code"), required("nombre", "text")],
};
