import { OPR_FORMS } from "@/lib/domain/codes";
import { codeOf, mayBeFuture, oneOf, optional, required } from "./column";
import type { SheetSpec } from "./types";

export const OPRS: SheetSpec = {
  name: "OPR",
  key: ["codigo"],
  columns: [
    required("codigo", "code"),
    required("nombre", "text"),
    required("forma", "enum", oneOf(OPR_FORMS)),
    optional("rtn", "rtn"),
    optional("personalidad_juridica", "text"),
    required("departamento", "department"),
    required("municipio", "municipality"),
    optional("comunidad", "text"),
    optional("contacto", "text"),
    optional("telefono", "text"),
    optional("mujeres", "count"),
    optional("hombres", "count"),
    optional("jovenes", "count"),
    required("oficina", "code", codeOf("Oficinas")),
    required("psde", "code", codeOf("PSDE")),
    optional("psde_desde", "date", mayBeFuture),
  ],
};

export const ASIGNACIONES: SheetSpec = {
  name: "Asignaciones",
  key: ["opr", "psde", "desde"],
  columns: [
    required("opr", "code", codeOf("OPR")),
    required("psde", "code", codeOf("PSDE")),
    required("desde", "date", mayBeFuture),
    optional("hasta", "date", mayBeFuture),
  ],
};
