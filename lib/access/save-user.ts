import { accountById } from "@/db/query/users";
import type { Tx } from "@/db/transaction";
import { changeUser, lockActiveCentrals, type UserChange } from "@/db/users";
import { changedMeanwhile } from "@/lib/audit/changed-meanwhile";
import { found } from "@/lib/domain/found";
import { Refusal } from "@/lib/domain/problem";

type Seen = { readonly userId: string; readonly version: number };

/** Writes a change of an account as it was seen, or refuses with who changed it meanwhile. */
export const saveUser = async (tx: Tx, seen: Seen, change: UserChange, now: Date): Promise<void> => {
  if (await changeUser(tx, seen, change, now)) return;
  throw await changedMeanwhile(tx, found(await accountById(tx, seen.userId), "user"));
};

/** Somebody must be left who can act for the central unit: refuses to take away the last (`user.last_central`). */
export const keepACentral = async (tx: Tx, userId: string): Promise<void> => {
  const active = await lockActiveCentrals(tx);
  if (active.length === 1 && active[0] === userId) throw new Refusal("user.last_central");
};
