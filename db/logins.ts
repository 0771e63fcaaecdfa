import type { Sql } from "postgres";
import { withSql } from "@/db/with-sql";

/**
 * The three logins: the owner migrates; the app reads and writes under row-level security and owns nothing; the jobs
 * own their schema and nothing else. None is a superuser, none may bypass row-level security.
 */
export const LOGINS = { owner: "alianza18_owner", app: "alianza18_app", jobs: "alianza18_jobs" } as const;

export const DATABASE = "alianza18";

/** Where each login enters. Somebody else's PostgreSQL may have told us the app's address alone. */
export type Urls = { readonly app: string; readonly owner: string | undefined; readonly jobs: string | undefined };

export type Passwords = {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
  readonly jobs: string;
};

/** The embedded cluster's addresses, one a login. */
export function urlsOf(port: number, passwords: Passwords, database: string = DATABASE) {
  const at = (login: string, password: string) => `postgres://${login}:${password}@127.0.0.1:${port}/${database}`;
  return {
    superuser: at("postgres", passwords.superuser),
    owner: at(LOGINS.owner, passwords.owner),
    app: at(LOGINS.app, passwords.app),
    jobs: at(LOGINS.jobs, passwords.jobs),
  };
}

/** Makes what is missing of the logins, as superuser. */
export async function makeLogins(admin: Sql, passwords: Passwords): Promise<void> {
  const found = await admin`select rolname as name from pg_roles where rolname = any(${Object.values(LOGINS)})`;
  const present = new Set(found.map((row) => row.name));
  for (const kind of ["owner", "app", "jobs"] as const) {
    if (!present.has(LOGINS[kind])) await admin.unsafe(createLogin(LOGINS[kind], passwords[kind]));
  }
}

/** Makes the database unless it is there, with the one schema that the jobs own. */
export async function makeDatabase(admin: Sql, superuserUrl: string): Promise<void> {
  const name = new URL(superuserUrl).pathname.slice(1);
  const [found] = await admin`select 1 from pg_database where datname = ${name}`;
  if (!found) await admin.unsafe(`create database ${name} owner ${LOGINS.owner}`);
  await withSql(superuserUrl, (sql) => sql.unsafe(`create schema if not exists jobs authorization ${LOGINS.jobs}`));
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
