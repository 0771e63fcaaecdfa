import { transaction } from "@/db/transaction";
import { keepLocale } from "@/db/users";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import type { Locale } from "@/lib/domain/codes";

/** A person chooses the language of the pages, kept with the account for the next browser. Refuses nothing. */
export const chooseLocale = (actor: Actor, locale: Locale, now = new Date()): Promise<void> =>
  transaction(actor, async (tx) => {
    await keepLocale(tx, actor.id, locale, now);
    const change = { before: { locale: actor.locale }, after: { locale } };
    await record(tx, actor, "user.localeChosen", { subjectId: actor.id, ...change });
  });
