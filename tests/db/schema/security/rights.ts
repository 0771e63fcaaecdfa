import type { Table } from "../../../support/registry/rows";

export const KINDS = ["nobody", "psde", "oficina", "central", "observador", "sistema"] as const;
export type Kind = (typeof KINDS)[number];

/** Which rows an act reaches. `denied`: the login may not even try; `self`: the rows of the actor's own account. */
export type Reach = "denied" | "nothing" | "own" | "self" | "all";
type Reaches = Readonly<Record<Kind, Reach>>;

const by = (given: Partial<Reaches>): Reaches => ({
  ...{
    nobody: "nothing",
    psde: "nothing",
    oficina: "nothing",
    central: "nothing",
    observador: "nothing",
    sistema: "nothing",
  },
  ...given,
});
const all = (reach: Reach): Reaches =>
  by({ nobody: reach, psde: reach, oficina: reach, central: reach, observador: reach, sistema: reach });

const DENIED = all("denied");
const NOBODY = all("nothing");
const ANYBODY = all("all");
const SIGNED_IN: Reaches = { ...all("all"), nobody: "nothing" };
const SELF: Reaches = { ...all("self"), nobody: "nothing" };
const NATIONAL = by({ central: "all", sistema: "all" });
const SELF_OR_NATIONAL: Reaches = { ...SELF, ...{ central: "all", sistema: "all" } };
const OFFICE: Reaches = { ...NATIONAL, oficina: "own" };
const SCOPE: Reaches = { ...OFFICE, psde: "own" };
const OUTLINE: Reaches = { ...SCOPE, observador: "all" };
const FIELD: Reaches = { ...NATIONAL, psde: "all", oficina: "all" };

export type Rights = {
  see: Reaches;
  add: Reaches;
  change: Reaches;
  remove: Reaches;
  /** The column that an update of everything sets to itself. */
  column: string;
  /** Whose a row is: the column that holds its OPR's id. */
  owner?: string;
  /** Whose a row is: the column that holds an account's id. */
  account?: string;
  /** Further cut, whatever the reach, but for the system. `$actor` is the actor's id. */
  hides?: string;
  /** What of its reach a PSDE may change. */
  psdeChanges?: string;
};

const catalogue = (column: string, change = NATIONAL) =>
  ({ see: SIGNED_IN, add: NATIONAL, change, remove: DENIED, column }) satisfies Rights;
const ofOpr = (add: Reaches, change: Reaches, column = "opr_id") =>
  ({ see: SCOPE, add, change, remove: DENIED, column, owner: "opr_id" }) satisfies Rights;
const staging = { see: NATIONAL, add: NATIONAL, change: NATIONAL, remove: NATIONAL } satisfies Omit<Rights, "column">;

const DRAFT_OF_ANOTHER = "state = 'borrador' and created_by is distinct from $actor";
const PART_OF_ANOTHERS_DRAFT = `version_id in (select id from evidence_versions where ${DRAFT_OF_ANOTHER})`;

/** What each role may do with the rows of each table. A table without an entry fails the suite. */
export const RIGHTS: Record<Table, Rights> = {
  departments: catalogue("name", DENIED),
  municipalities: catalogue("name", DENIED),
  windows: catalogue("description"),
  chains: catalogue("name"),
  offices: catalogue("name"),
  psdes: catalogue("name"),
  parameter_sets: catalogue("justification", DENIED),
  historical_loads: catalogue("open", DENIED),

  oprs: { ...ofOpr(NATIONAL, OFFICE, "name"), see: OUTLINE, owner: "id" },
  pns: { ...ofOpr(NATIONAL, OFFICE, "title"), see: OUTLINE },
  standings: { ...ofOpr(OFFICE, OFFICE), see: OUTLINE },
  assignments: ofOpr(NATIONAL, NATIONAL),
  pn_windows: ofOpr(NATIONAL, NOBODY),
  pn_cancellations: ofOpr(NATIONAL, NOBODY),
  pn_closings: ofOpr(OFFICE, NOBODY),
  disbursements: ofOpr(OFFICE, NOBODY),
  sales_periods: ofOpr(SCOPE, SCOPE),
  files: ofOpr(SCOPE, NATIONAL),
  evidences: ofOpr(SCOPE, NOBODY),
  evidence_versions: {
    ...ofOpr(SCOPE, SCOPE, "state"),
    hides: DRAFT_OF_ANOTHER,
    psdeChanges: "state in ('borrador', 'enviada', 'devuelta')",
  },
  version_files: { ...ofOpr(SCOPE, NOBODY), hides: PART_OF_ANOTHERS_DRAFT },
  credit_balances: { ...ofOpr(SCOPE, NOBODY), hides: PART_OF_ANOTHERS_DRAFT },
  evidence_decisions: ofOpr(OFFICE, NOBODY),
  allies: { see: FIELD, add: FIELD, change: FIELD, remove: DENIED, column: "name" },
  ally_kinds: { see: FIELD, add: FIELD, change: DENIED, remove: DENIED, column: "kind" },

  users: { see: SELF_OR_NATIONAL, add: NATIONAL, change: NATIONAL, remove: DENIED, column: "name", account: "id" },
  sessions: {
    ...{ see: SELF_OR_NATIONAL, add: NATIONAL, change: SELF_OR_NATIONAL, remove: DENIED },
    ...{ column: "user_agent", account: "user_id" },
  },
  audit: { ...ofOpr(SELF, DENIED, "event"), account: "actor_id" },
  requests: { see: SELF, add: SELF, change: SELF, remove: SELF, column: "verb", account: "actor_id" },

  import_mappings: { ...staging, remove: DENIED, column: "mapping" },
  imports: { ...staging, column: "file_name" },
  import_rows: { ...staging, column: "key" },
  import_faults: { ...staging, column: "code" },
  throttle: { see: ANYBODY, add: ANYBODY, change: ANYBODY, remove: ANYBODY, column: "points" },
};
