import { orderOf, pageOf, type Query, wordOf } from "@/app/_gate/list-query";
import { ENTRY_SORTS } from "@/db/query/catalogue-entries";

export type Asked = ReturnType<typeof askedOf>;

/** What the address asks of a catalogue. */
export const askedOf = (query: Query) => ({
  search: wordOf(query.q),
  order: orderOf(ENTRY_SORTS, query.orden),
  page: pageOf(query.pagina),
});

/** The order as the address says it; the usual one is not said. */
export const orderWord = ({ sort, down }: Asked["order"]) =>
  sort === ENTRY_SORTS[0] && !down ? undefined : `${down ? "-" : ""}${sort}`;
