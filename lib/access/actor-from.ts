import type { Actor, Scope, SystemName } from "@/lib/domain/actor";
import type { Locale, Role } from "@/lib/domain/codes";

/** What an account's row tells of who acts. */
export type AccountRow = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly locale: Locale;
  readonly officeId: string | null;
  readonly psdeId: string | null;
};

/** A person, as the account stands now. The only mint of a `Scope` besides the system's own. */
export const actorFrom = (row: AccountRow): Actor => ({
  id: row.id,
  name: row.name,
  role: row.role,
  locale: row.locale,
  officeId: row.officeId,
  psdeId: row.psdeId,
  scope: scopeOf(row),
});

/** The system's own hand, by name: its id is fixed, so that the audit log can tell it from any person's. */
export const systemActor = (name: SystemName): Actor => ({
  id: SYSTEM_IDS[name],
  name,
  role: "sistema",
  locale: "es",
  officeId: null,
  psdeId: null,
  scope: mint({ kind: "all" }),
});

type Unminted =
  | { readonly kind: "all" }
  | { readonly kind: "office"; readonly officeId: string }
  | { readonly kind: "psde"; readonly psdeId: string }
  | { readonly kind: "national" };

// The brand exists for the compiler alone: this is the one place that may claim it.
const mint = (scope: Unminted) => scope as Scope;

const scopeOf = (row: AccountRow): Scope => {
  if (row.role === "central") return mint({ kind: "all" });
  if (row.role === "observador") return mint({ kind: "national" });
  if (row.role === "oficina" && row.officeId) return mint({ kind: "office", officeId: row.officeId });
  if (row.role === "psde" && row.psdeId) return mint({ kind: "psde", psdeId: row.psdeId });
  throw new Error(`account ${row.id} is ${row.role} without a place of its own`);
};

const SYSTEM_IDS: Record<SystemName, string> = {
  arranque: "00000000-0000-7000-8000-000000000001",
  linea_de_ordenes: "00000000-0000-7000-8000-000000000002",
  entrada: "00000000-0000-7000-8000-000000000003",
  trabajos: "00000000-0000-7000-8000-000000000004",
};
