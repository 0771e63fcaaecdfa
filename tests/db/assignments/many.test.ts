import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  ASSIGNMENT_SORTS,
  ASSIGNMENT_STATES,
  type AssignmentFilter,
  assignmentLines,
  assignmentsChosen,
} from "@/db/query/assignments-list";
import { countOf } from "@/db/query/oprs-page";
import { reading } from "@/db/reading";
import { rowsOf } from "@/db/rows";
import { raiseMany } from "../../support/registry/many";
import { asOwner } from "../../support/registry/sql";
import { central } from "./support";

const owner = asOwner();
beforeAll(() => raiseMany(owner), 120_000);
afterAll(() => owner.end());

const NONE: AssignmentFilter = { search: "", office: undefined, psde: undefined, state: undefined };
const [SEARCH, OFFICE, PSDE] = [{ search: "cooperativa abc" }, { office: "offices-3" }, { psde: "psdes-3" }];
const FILTERS: readonly Partial<AssignmentFilter>[] = [
  ...[{}, SEARCH, OFFICE, PSDE],
  ...[
    { ...SEARCH, ...OFFICE },
    { ...SEARCH, ...PSDE },
    { ...OFFICE, ...PSDE },
    { ...SEARCH, ...OFFICE, ...PSDE },
  ],
];

const statements = FILTERS.flatMap((filter) =>
  [undefined, ...ASSIGNMENT_STATES].flatMap((state) => {
    const narrowed = { ...NONE, ...filter, state };
    const name = JSON.stringify(narrowed);
    const lines = ASSIGNMENT_SORTS.map((sort): [string, SQL] => [
      `${sort} by ${name}`,
      assignmentLines(central.scope, narrowed, { sort, down: false, limit: 50, offset: 0 }),
    ]);
    return [...lines, [`count of ${name}`, countOf(assignmentsChosen(central.scope, narrowed))] as [string, SQL]];
  }),
);

test("no list of assignments reads a whole table", async () => {
  const guilty: string[] = [];
  await reading(central, async (reader) => {
    for (const [name, statement] of statements) {
      const plan = await rowsOf<{ "QUERY PLAN": string }>(reader, sql`explain ${statement}`);
      const whole = plan.find((row) => /Seq Scan on (oprs|assignments)/.test(row["QUERY PLAN"]));
      if (whole) guilty.push(`${name}: ${whole["QUERY PLAN"].trim()}`);
    }
  });
  expect(guilty).toEqual([]);
}, 60_000);
