import { type SQL, sql } from "drizzle-orm";
import type { AllyClass, AllyKind } from "@/lib/domain/codes";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";
import { type Listed, listed, type PageOf, way } from "./oprs-page";

export const ALLY_SORTS = ["codigo", "nombre"] as const;
export type AllySort = (typeof ALLY_SORTS)[number];

/** What narrows the list of allies; what is undefined narrows nothing. */
export type AllyFilter = {
  search?: string | undefined;
  kind?: AllyKind | undefined;
  class?: AllyClass | undefined;
  country?: string | undefined;
};

/** One line of the list. */
export type AllyLine = {
  id: string;
  code: string;
  name: string;
  kind: AllyKind;
  class: AllyClass | null;
  taxId: string | null;
  country: string;
};

/** A page of the allies, which the whole field shares. One registered twice is listed once. */
export const listAllies = (reader: Reader, filter: AllyFilter, page: PageOf<AllySort>): Promise<Listed<AllyLine>> =>
  listed(reader, allyLines(filter, page), alliesChosen(filter));

export const allyLines = (filter: AllyFilter, { sort, down, limit, offset }: PageOf<AllySort>): SQL => sql`
  select a.id, a.code, a.name, a.kind, a.class, a.tax_id as "taxId", a.country ${alliesChosen(filter)}
  order by ${ORDERS[sort](down)} limit ${limit} offset ${offset}`;

const ORDERS: Readonly<Record<AllySort, (down: boolean) => SQL>> = {
  codigo: (down) => sql`lower(a.code) ${way(down)}`,
  nombre: (down) => sql`a.name ${way(down)}, a.id ${way(down)}`,
};

export const alliesChosen = ({ search, kind, class: sort, country }: AllyFilter): SQL => {
  const conditions = [
    sql`a.merged_into is null`,
    ...(search ? [sql`a.id in (select search_allies(${search}))`] : []),
    ...(kind ? [sql`a.kind = ${kind}`] : []),
    ...(sort ? [sql`a.class = ${sort}`] : []),
    ...(country ? [sql`a.country = ${country}`] : []),
  ];
  return sql`from allies a where ${sql.join(conditions, sql` and `)}`;
};

/** The countries that some ally is of. */
export const allyCountries = async (reader: Reader): Promise<string[]> =>
  (await rowsOf<{ country: string }>(reader, sql`select distinct country from allies where merged_into is null`)).map(
    (row) => row.country,
  );
