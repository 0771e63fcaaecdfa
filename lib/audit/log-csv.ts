import type { LogRow } from "@/db/query/audit-log";
import type { Locale } from "@/lib/domain/codes";
import { formatInstant } from "@/lib/domain/tegucigalpa";
import { eventText, fieldText, shownValue } from "@/lib/i18n/events";
import { MESSAGES } from "@/lib/i18n/messages";
import { BOM, csvLine } from "@/lib/platform/csv-write";
import { SYSTEM_HANDS } from "./system-names";

const COLUMNS = ["at", "who", "act", "event", "thing", "code", "id", "pn", "opr", "before", "after"] as const;

/** The log as a CSV, a batch of lines at a time. */
export async function* logCsv(batches: AsyncIterable<readonly LogRow[]>, locale: Locale): AsyncGenerator<string> {
  const { csv } = MESSAGES[locale].audit;
  yield BOM + csvLine(COLUMNS.map((column) => csv[column]));
  for await (const rows of batches) yield rows.map((row) => csvLine(cells(row, locale))).join("");
}

const cells = (row: LogRow, locale: Locale): string[] => [
  formatInstant(new Date(row.at)),
  whoOf(row, locale),
  eventText(row.event, locale),
  row.event,
  row.subjectType,
  row.code ?? "",
  row.subjectId,
  row.pn ?? "",
  row.opr ?? "",
  fieldsOf(row.before, locale),
  fieldsOf(row.after, locale),
];

const whoOf = ({ actorId, who }: LogRow, locale: Locale) => {
  const hand = SYSTEM_HANDS.get(actorId);
  return hand ? MESSAGES[locale].audit.system[hand] : who;
};

const fieldsOf = (fields: LogRow["before"], locale: Locale) =>
  Object.entries(fields ?? {})
    .map(([name, value]) => `${fieldText(name, locale)}: ${shownValue(value, locale)}`)
    .join(" | ");
