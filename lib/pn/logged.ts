import type { Disbursement } from "@/db/query/disbursements";
import type { PnFields } from "@/db/write/pns";

/** A plan as the log tells it: by the names its columns have in the workbook, its chain by its code. */
export const loggedPn = (pn: Omit<PnFields, "chainId">, chain: string) => ({
  titulo: pn.title,
  ventana: pn.window,
  cadena: chain,
  monto_proyecto: pn.amountProject,
  monto_opr: pn.amountOpr,
  monto_financiero: pn.amountFinancial,
});

/** The same of a disbursement. */
export const loggedDisbursement = (
  one: Pick<Disbursement, "number" | "creditedOn" | "amount" | "reference" | "proof">,
) => ({
  numero: one.number,
  fecha_acreditacion: one.creditedOn,
  monto: one.amount,
  referencia: one.reference,
  comprobante: one.proof,
});
