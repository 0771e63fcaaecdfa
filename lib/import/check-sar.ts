import { type SarRefusal, type SarWarning, sarFindings } from "@/lib/domain/sar";
import type { FaultCode, NoticeCode } from "./fault-codes";
import { dateOf, type RowCheck, textOf, when } from "./row-issue";

/** The form of a paper of the tax administration; nothing here verifies anything with it. */
export const checkSar: RowCheck = (values) => {
  if (textOf(values, "tipo") !== "factura") return [];
  const cai = textOf(values, "cai");
  const { declared, refusals, warnings } = sarFindings({ number: textOf(values, "numero"), cai });
  const [issuedOn, limit] = [dateOf(values, "fecha_emision"), dateOf(values, "fecha_limite_emision")];
  return [
    ...[...refusals, ...warnings].map((code) => SAR[code]),
    ...when(declared && cai === null, "cai", "evidence.cai_missing"),
    ...when(declared && textOf(values, "rtn_emisor") === null, "rtn_emisor", "evidence.rtn_missing"),
    ...when(issuedOn !== null && limit !== null && issuedOn > limit, "fecha_emision", "evidence.issued_after_limit"),
  ];
};

const SAR: Readonly<Record<SarRefusal | SarWarning, { column: string; code: FaultCode | NoticeCode }>> = {
  "sar.number_malformed": { column: "numero", code: "evidence.sar_pattern" },
  "sar.type_refused": { column: "numero", code: "evidence.sar_type" },
  "sar.number_missing": { column: "numero", code: "evidence.number_missing" },
  "sar.type_unusual": { column: "numero", code: "evidence.sar_type_unusual" },
  "sar.cai_malformed": { column: "cai", code: "evidence.cai_pattern" },
};
