import { accountByEmail } from "@/db/query/users";
import { endSessionsOf } from "@/db/sessions";
import { transaction } from "@/db/transaction";
import { markDisabled } from "@/db/users";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { allow } from "./policy";

/** Shuts an account: nobody enters with it any more, and its open sessions end at once. Refuses one already shut. */
export const disableUser = (actor: Actor, email: string, now = new Date()): Promise<void> =>
  transaction(actor, async (tx) => {
    const user = found(await accountByEmail(tx, email), "user");
    allow(actor, "user.disable", user);
    await markDisabled(tx, user.id, now);
    await endSessionsOf(tx, user.id, now);
    await record(tx, actor, "user.disabled", { subjectId: user.id });
  });
