import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OPR_SORTS, oprLines, oprsChosen } from "@/db/query/oprs";
import { countOf } from "@/db/query/oprs-page";
import { PN_SORTS, type PnFilter, pnLines, pnsCounted } from "@/db/query/pns";
import { type Reader, reading } from "@/db/reading";
import { rowsOf } from "@/db/rows";
import { actorFrom } from "@/lib/access/actor-from";
import type { Role } from "@/lib/domain/codes";
import { idOf, raiseMany } from "../../support/registry/many";
import { asOwner } from "../../support/registry/sql";

const owner = asOwner();
beforeAll(() => raiseMany(owner), 60_000);
afterAll(() => owner.end());

const [officeId, psdeId, chainId] = [idOf("office", 3), idOf("psde", 3), idOf("chain", 3)];
const HOMES = {
  central: { officeId: null, psdeId: null },
  oficina: { officeId, psdeId: null },
  psde: { officeId: null, psdeId },
  observador: { officeId: null, psdeId: null },
} as const;

const who = (role: Role) => actorFrom({ id: crypto.randomUUID(), name: role, role, locale: "es", ...HOMES[role] });

type Filters = Record<string, unknown>;

/** None of the filters, each, each two, and all of them at once. */
const choicesOf = (filters: Filters): Filters[] => {
  const each = Object.entries(filters).map(([name, value]) => ({ [name]: value }));
  return [{}, ...each, ...each.flatMap((one, i) => each.slice(i + 1).map((other) => ({ ...one, ...other }))), filters];
};

/** A common one, a rare one, and the one of every open plan. */
const VERDICTS_TRIED = [undefined, "cumple", "en_plazo", "no_ejecutado"] as const;

const page = { down: false, limit: 50, offset: 0 };

const oprStatements = (role: Role): [string, SQL][] =>
  choicesOf({ officeId, psdeId, department: "05", form: "eac", search: "cooperativa abc" }).flatMap((filter) =>
    OPR_SORTS.flatMap((sort): [string, SQL][] => {
      const asked = { ...filter, ...page, sort };
      const name = `${sort} by ${Object.keys(filter)}`;
      const { scope } = who(role);
      return [
        [name, oprLines(scope, asked)],
        [`count of ${name}`, countOf(oprsChosen(scope, asked))],
      ];
    }),
  );

const pnStatements = (role: Role, setId: string, filters: Filters): [string, SQL][] =>
  VERDICTS_TRIED.flatMap((verdict) =>
    choicesOf(filters).flatMap((filter) =>
      PN_SORTS.flatMap((sort): [string, SQL][] => {
        const asked: PnFilter & typeof page & { sort: typeof sort } = { ...filter, ...page, verdict, sort };
        const name = `${sort} by ${[...Object.keys(filter), verdict]}`;
        const at = { setId, cutoff: "2026-01-15" };
        const { scope } = who(role);
        return [
          [name, pnLines(scope, at, asked)],
          [`count of ${name}`, countOf(pnsCounted(scope, at, asked))],
        ];
      }),
    ),
  );

/** The statements whose plan reads a whole table of the registry. */
async function readWhole(reader: Reader, statements: readonly [string, SQL][]): Promise<string[]> {
  const guilty: string[] = [];
  for (const [name, statement] of statements) {
    const plan = await rowsOf<{ "QUERY PLAN": string }>(reader, sql`explain ${statement}`);
    const whole = plan
      .map((row) => row["QUERY PLAN"])
      .filter((step) => /Seq Scan on (oprs|pns|standings|assignments)/.test(step));
    if (whole.length > 0) guilty.push(`${name}: ${whole[0]?.trim()}`);
  }
  return guilty;
}

test.each(["central", "oficina", "psde"] as const)("no list of organisations reads a whole table: %s", async (role) => {
  expect(await reading(who(role), (reader) => readWhole(reader, oprStatements(role)))).toEqual([]);
});

const FIELD = { state: "ejecutado", window: 2, chainId, psdeId, search: "mejora abc" };
test.each([
  ["central", { ...FIELD, officeId }],
  ["oficina", FIELD],
  ["psde", FIELD],
  ["observador", { search: "mejora abc" }],
] as const)(
  "no list of plans reads a whole table: %s",
  async (role, filters) => {
    const [set] = await owner`select id from parameter_sets`;
    expect(
      await reading(who(role), (reader) => readWhole(reader, pnStatements(role, String(set?.id), filters))),
    ).toEqual([]);
  },
  60_000,
);
