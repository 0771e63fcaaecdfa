import { evidenceRows } from "./rows-of-evidence";
import { peopleRows } from "./rows-of-people";
import { planRows } from "./rows-of-plans";
import type { Row } from "./sql";
import type { Tenant } from "./tenant";

/** For every table, a row that the database takes, of this tenant, by this actor; new at each call. */
export const FRESH = { ...planRows, ...evidenceRows, ...peopleRows } satisfies Record<string, Fresh>;

export type Fresh = (tenant: Tenant, actorId: string) => Row;
export type Table = keyof typeof FRESH;

export const TABLES = Object.keys(FRESH) as Table[];

/** A row that the database takes, but for what a test says. */
export const freshRow = (table: Table, tenant: Tenant, over: Row = {}, actorId: string = tenant.psdeUserId): Row => ({
  ...FRESH[table](tenant, actorId),
  ...over,
});
