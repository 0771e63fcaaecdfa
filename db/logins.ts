import type { Sql } from "postgres";

/**
 * The three logins: the owner migrates; the app reads and writes under row-level security and owns nothing; the jobs
 * own their schema and nothing else. None is a superuser, none may bypass row-level security.
 */
export const LOGINS = { owner: "alianza18_owner", app: "alianza18_app", jobs: "alianza18_jobs" } as const;

export const DATABASE = "alianza18";

export type Passwords = { readonly owner: string; readonly app: string; readonly jobs: string };

/** Makes what is missing of the logins and the database, as superuser of an embedded cluster. Does nothing twice. */
export async function makeLogins(admin: Sql, passwords: Passwords): Promise<void> {
  const found = await admin`select rolname as name from pg_roles where rolname = any(${Object.values(LOGINS)})`;
  const present = new Set(found.map((row) => row.name));
  for (const [kind, name] of entriesOf(LOGINS)) {
    if (!present.has(name)) await admin.unsafe(createLogin(name, passwords[kind]));
  }
}

/** Makes the database unless it is there. */
export async function makeDatabase(admin: Sql, name: string = DATABASE): Promise<void> {
  const [found] = await admin`select 1 from pg_database where datname = ${name}`;
  if (!found) await admin.unsafe(`create database ${name} owner ${LOGINS.owner}`);
}

/** Makes the jobs' schema, as superuser, inside the database. */
export async function makeJobsSchema(admin: Sql): Promise<void> {
  await admin.unsafe(`create schema if not exists jobs authorization ${LOGINS.jobs}`);
}

/** What an administrator runs on another PostgreSQL to make what is missing there. */
export function sqlForMissing(missing: ReadonlySet<string>): string {
  const logins = Object.values(LOGINS).filter((name) => missing.has(name));
  const lines = logins.map((name) => createLogin(name, "…"));
  if (missing.has(DATABASE)) {
    lines.push(
      `create database ${DATABASE} owner ${LOGINS.owner} template template0 encoding 'UTF8' locale_provider icu icu_locale 'es' locale 'C.UTF-8';`,
    );
  }
  if (missing.has("jobs")) lines.push(`create schema jobs authorization ${LOGINS.jobs}; -- dentro de la base de datos`);
  return lines.join("\n");
}

const createLogin = (name: string, password: string) =>
  `create role ${name} login password '${password}' nosuperuser nobypassrls nocreatedb nocreaterole;`;

const entriesOf = (logins: typeof LOGINS): ReadonlyArray<readonly [keyof typeof LOGINS, string]> => [
  ["owner", logins.owner],
  ["app", logins.app],
  ["jobs", logins.jobs],
];
