import type { EvidenceKind } from "@/lib/domain/codes";
import type { RowValues } from "./parse-row";
import { isYes, textOf } from "./row-issue";

/** The kind a row of `Evidencias` brings: a factura said to be `otro_comprobante` is one. Null when none is said. */
export const evidenceKindOf = (values: RowValues): EvidenceKind | null => {
  const kind = textOf(values, "tipo");
  if (kind === "factura" && isYes(values, "otro_comprobante")) return "otro_comprobante";
  return KINDS.find((known) => known === kind) ?? null;
};

const KINDS = ["contrato", "orden_de_compra", "factura", "cuota_de_mercado", "credito"] as const;
