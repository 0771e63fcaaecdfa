import type { Locale, Role } from "./codes";

declare const minted: unique symbol;

/** What exists for an actor. Branded: `lib/access/actor-from.ts` is the only mint. */
export type Scope = (
  | { readonly kind: "all" }
  | { readonly kind: "office"; readonly officeId: string }
  | { readonly kind: "psde"; readonly psdeId: string }
  | { readonly kind: "national" }
) & { readonly [minted]: true };

/** The system's own hands, named in the audit log. */
export const SYSTEM_NAMES = ["arranque", "linea_de_ordenes", "entrada", "trabajos"] as const;
export type SystemName = (typeof SYSTEM_NAMES)[number];

/** Whoever acts: a signed-in person or a named system user. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly role: Role | "sistema";
  readonly locale: Locale;
  readonly officeId: string | null;
  readonly psdeId: string | null;
  readonly scope: Scope;
};
