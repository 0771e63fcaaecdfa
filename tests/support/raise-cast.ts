import { v7 as uuid } from "uuid";
import { offices, psdes } from "@/db/schema/catalogues";
import { transaction } from "@/db/transaction";
import { systemActor } from "@/lib/access/actor-from";
import { addUser } from "@/lib/access/add-user";
import { listUsers } from "@/lib/access/list-users";
import { CAST, emailOf, MEMBERS, PASSWORD, PLACES } from "./cast";

/** Puts the cast on the stage: two offices, two PSDEs, and an account each. Does nothing twice. */
export async function raiseCast(now = new Date()): Promise<void> {
  const boot = systemActor("arranque");
  await transaction(boot, async (tx) => {
    for (const { code, name, psdeCode, psdeName } of PLACES) {
      await tx.insert(offices).values({ id: uuid(), code, name, createdAt: now }).onConflictDoNothing();
      await tx
        .insert(psdes)
        .values({ id: uuid(), code: psdeCode, name: psdeName, createdAt: now })
        .onConflictDoNothing();
    }
  });
  const present = new Set((await listUsers(boot)).map((account) => account.email));
  for (const member of MEMBERS.filter((name) => !present.has(emailOf(name)))) {
    await addUser(boot, { ...CAST[member], email: emailOf(member), password: PASSWORD }, now);
  }
}
