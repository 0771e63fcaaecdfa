import type { Table } from "../../../support/registry/rows";
import type { Row } from "../../../support/registry/sql";
import type { Tenant } from "../../../support/registry/tenant";

/** A sound row of a table, but for what breaks one constraint; `twice` inserts the very same row again. */
export type Case = {
  table: Table;
  over?: (t: Tenant) => Row;
  /** What the same row is the second time, where the constraint is about two rows. */
  twice?: (t: Tenant) => Row;
  /** Another constraint that always fires first, so that this one stands behind it unseen. */
  behind?: string;
};

export type Cases = Readonly<Record<string, Case>>;

/** An id that nothing has. */
export const NOWHERE = "00000000-0000-7000-8000-00000000dead";

/** A row broken by its own values. */
export const breaks = (table: Table, over: Row | ((t: Tenant) => Row)): Case => ({
  table,
  over: typeof over === "function" ? over : () => over,
});

/** A second row that repeats the first but for `changed`. */
export const repeats = (table: Table, changed: Row = {}, over: Row = {}): Case => ({
  table,
  over: () => over,
  twice: () => changed,
});
