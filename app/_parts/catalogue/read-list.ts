import { PAGE } from "@/app/_gate/list-query";
import { type Catalogue, listEntries } from "@/db/query/catalogue-entries";
import type { Reader } from "@/db/reading";
import type { Asked } from "./asked";

/** The page of a catalogue that the address asks for. */
export const readList = (reader: Reader, catalogue: Catalogue, asked: Asked) => {
  const page = { ...asked.order, limit: PAGE, offset: (asked.page - 1) * PAGE };
  return listEntries(reader, catalogue, asked.search || undefined, page);
};
