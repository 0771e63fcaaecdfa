import { transaction } from "@/db/transaction";
import { keepLocale } from "@/db/users";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import type { Locale } from "@/lib/domain/codes";
import { systemActor } from "./actor-from";

/** A person chooses the language of the pages, kept with the account for the next browser. Refuses nothing. */
export const chooseLocale = async (actor: Actor, locale: Locale, now = new Date()): Promise<void> => {
  if (actor.locale === locale) return;
  // Accounts are written by the central unit and the system alone: this one word of one's own goes through the door.
  const door = systemActor("entrada");
  await transaction(door, async (tx) => {
    await keepLocale(tx, actor.id, locale, now);
    const change = { before: { locale: actor.locale }, after: { locale } };
    await record(tx, door, "user.localeChosen", { subjectId: actor.id, ...change });
  });
};
