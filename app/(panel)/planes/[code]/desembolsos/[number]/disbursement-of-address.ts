import { notFound } from "next/navigation";
import type { Disbursement } from "@/db/query/disbursements";
import { refusal } from "@/lib/access/policy";
import { planOfAddress } from "../../plan-of-address";

export type Params = { readonly code: string; readonly number: string };

/** The disbursement of an address, for the page of one of its verbs. */
export const disbursementOfAddress = async (
  { code, number }: Params,
  verb: "disbursement.correct" | "disbursement.reverse",
) => {
  const wanted = (rows: readonly Disbursement[]) => rows.find((one) => String(one.number) === number);
  const plan = await planOfAddress(code, (actor, { disbursements }) => {
    const one = wanted(disbursements);
    return one ? refusal(actor, verb, one) : null;
  });
  const one = wanted(plan.disbursements);
  return one ? { ...plan, one } : notFound();
};
