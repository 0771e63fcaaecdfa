import { pageOf, type Query, wordOf } from "@/app/_gate/list-query";
import { paths } from "@/app/_gate/paths";
import { SHEET_NAMES } from "@/lib/import/columns/types";

/** What the address of an import's page asks for. */
export const askedOf = (query: Query) => ({
  faults: pageOf(query.fallas),
  notices: pageOf(query.avisos),
  /** To match its columns, although it could be read. */
  matching: wordOf(query.emparejar) !== "",
  /** Which sheet of theirs each of ours comes from, once it was said. */
  sheets: query.hojas === undefined ? null : Object.fromEntries(SHEET_NAMES.map((name) => [name, wordOf(query[name])])),
});
export type Asked = ReturnType<typeof askedOf>;

export const findingsHref = (id: string, { faults, notices }: Asked, kind: "fallas" | "avisos", page?: string) =>
  `${paths.import(id, { ...kept("fallas", faults), ...kept("avisos", notices), [kind]: page })}#${kind}`;

const kept = (name: string, page: number) => (page > 1 ? { [name]: String(page) } : {});
