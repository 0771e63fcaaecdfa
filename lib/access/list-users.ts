import { type Account, listAccounts } from "@/db/query/users";
import { reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import { allow } from "./policy";

/** Every account, by e-mail, disabled ones too. For the central unit and operators. */
export const listUsers = async (actor: Actor): Promise<Account[]> => {
  allow(actor, "user.list", null);
  return reading(actor, listAccounts);
};
