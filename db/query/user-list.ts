import { type SQL, sql } from "drizzle-orm";
import type { Role } from "@/lib/domain/codes";
import type { Reader } from "../reading";
import { type Listed, listed, type PageOf, way } from "./oprs-page";

export const USER_SORTS = ["nombre", "correo", "rol", "visto"] as const;
export type UserSort = (typeof USER_SORTS)[number];

export const USER_STATES = ["activas", "desactivadas"] as const;
export type UserState = (typeof USER_STATES)[number];

/** Which accounts are looked for: by words of their name or e-mail, role, office or PSDE (by code), and state. */
export type UserFilter = {
  readonly search: string;
  readonly role: Role | undefined;
  readonly office: string | undefined;
  readonly psde: string | undefined;
  readonly state: UserState | undefined;
};

/** An account as a list shows it, with the last time anybody used it (text). */
export type UserLine = {
  id: string;
  email: string;
  name: string;
  role: Role;
  place: string | null;
  disabled: boolean;
  lastSeen: string | null;
};

/** A page of the accounts. Only the central unit and the system see any but their own (policy `users` in the database). */
export const listUserLines = (
  reader: Reader,
  filter: UserFilter,
  { sort, down, limit, offset }: PageOf<UserSort>,
): Promise<Listed<UserLine>> => {
  const chosen = sql`from users u left join offices o on o.id = u.office_id left join psdes p on p.id = u.psde_id
    cross join lateral (select max(s.last_seen_at) as at from sessions s where s.user_id = u.id) seen
    where ${matching(filter)}`;
  const lines = sql`select u.id, u.email, u.name, u.role, coalesce(o.name, p.name) as place,
      u.disabled_at is not null as disabled, seen.at::text as "lastSeen" ${chosen}
    order by ${ORDER[sort]} ${way(down)} nulls last, u.email limit ${limit} offset ${offset}`;
  return listed(reader, lines, chosen);
};

const ORDER: Readonly<Record<UserSort, SQL>> = {
  nombre: sql`u.name`,
  correo: sql`u.email`,
  rol: sql`u.role`,
  visto: sql`seen.at`,
};

const matching = ({ search, role, office, psde, state }: UserFilter): SQL =>
  sql.join(
    [
      sql`true`,
      ...(search ? [sql`strpos(searchable(u.name || ' ' || u.email), searchable(${search})) > 0`] : []),
      ...(role ? [sql`u.role = ${role}`] : []),
      ...(office ? [sql`o.code = ${office}`] : []),
      ...(psde ? [sql`p.code = ${psde}`] : []),
      ...(state ? [sql`(u.disabled_at is not null) = ${state === "desactivadas"}`] : []),
    ],
    sql` and `,
  );
