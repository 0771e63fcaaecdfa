import { z } from "zod";
import { choiceOf, type Query, wordOf } from "@/app/_gate/list-query";
import { paths } from "@/app/_gate/paths";
import type { LogKey } from "@/db/query/audit-log";
import { addDays, isCivilDate } from "@/lib/domain/civil-date";
import { EVENT_NAMES } from "@/lib/domain/event";
import { startOfDay } from "@/lib/domain/tegucigalpa";

export type Asked = ReturnType<typeof askedOf>;

/** What the address asks of the log: words as they were written, and where the page before ended. */
export const askedOf = (query: Query) => ({
  words: {
    cosa: wordOf(query.cosa),
    persona: z.uuid().catch("").parse(query.persona),
    hecho: choiceOf(EVENT_NAMES, query.hecho) ?? "",
    desde: dayOf(query.desde),
    hasta: dayOf(query.hasta),
  },
  after: keyOf(wordOf(query.tras)),
});

/** The same as the log reads it; both days are whole, and in. */
export const filterOf = ({ persona, hecho, desde, hasta }: Asked["words"]) => ({
  actorId: persona || undefined,
  event: hecho || undefined,
  from: desde ? startOfDay(desde) : undefined,
  until: hasta ? startOfDay(addDays(hasta, 1)) : undefined,
});

export const isNarrowed = ({ words }: Asked): boolean => Object.values(words).some((word) => word !== "");

/** The page of the log that begins after a row, narrowed alike; without a row, the first. */
export const logHref = ({ words }: Asked, after?: LogKey) =>
  paths.log({
    ...Object.fromEntries(Object.entries(words).filter(([, word]) => word !== "")),
    tras: after ? `${new Date(after.at).toISOString()}~${after.id}` : undefined,
  });

const dayOf = (given: Query[string]) => {
  const day = wordOf(given);
  return isCivilDate(day) ? day : "";
};

const keyOf = (given: string): LogKey | null => {
  const [at, id] = given.split("~");
  const key = z.object({ at: z.iso.datetime(), id: z.uuid() }).safeParse({ at, id });
  return key.success ? key.data : null;
};
