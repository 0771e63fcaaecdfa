import { officeByCode, psdeByCode } from "@/db/query/user-home";
import type { Tx } from "@/db/transaction";
import { found } from "@/lib/domain/found";
import { Refusal } from "@/lib/domain/problem";
import type { Place } from "./input";

/** Refuses a role without its office or PSDE, or with one that it does not have. */
export const requirePlace = ({ role, officeCode, psdeCode }: Place): void => {
  if (role === "oficina" && (!officeCode || psdeCode)) throw new Refusal("user.office_needed");
  if (role === "psde" && (!psdeCode || officeCode)) throw new Refusal("user.psde_needed");
  if (role !== "oficina" && role !== "psde" && (officeCode || psdeCode)) throw new Refusal("user.place_unneeded");
};

/** The office or PSDE of an account, by its code; refuses an unknown one. */
export const placeOf = async (tx: Tx, { officeCode, psdeCode }: Place) => ({
  officeId: officeCode ? found(await officeByCode(tx, officeCode), "office").id : null,
  psdeId: psdeCode ? found(await psdeByCode(tx, psdeCode), "psde").id : null,
});
