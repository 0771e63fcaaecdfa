import postgres, { type Row as Found, type Sql, type TransactionSql } from "postgres";
import { env } from "@/lib/platform/env";

export type Handle = Sql | TransactionSql;
export type Row = Record<string, unknown>;

/** Raw connections of the worker's own database: nothing of ours between the test and PostgreSQL. */
export const asOwner = (max = 2) => postgres(env().databaseOwnerUrl ?? "", { max, onnotice: () => {} });
export const asApp = (max = 2) => postgres(env().databaseUrl ?? "", { max, onnotice: () => {} });
export const asJobs = () => postgres(env().databaseJobsUrl ?? "", { max: 1, onnotice: () => {} });

/** Inserts rows that all have the columns of the first; the others take their defaults. */
export async function insertRows(sql: Handle, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map((name) => `"${name}"`);
  await sql.unsafe(
    `insert into "${table}" (${columns}) overriding system value
      select ${columns} from jsonb_populate_recordset(null::"${table}", $1::text::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Who acts, as the policies read it. Everything empty is nobody. */
export type RawActor = { id: string; role: string; officeId?: string; psdeId?: string };

export const NOBODY: RawActor = { id: "", role: "" };

/** Says who acts in this transaction, as the app's own code does. */
export const actAs = (tx: TransactionSql, { id, role, officeId = "", psdeId = "" }: RawActor) =>
  tx`select set_config('app.actor', ${id}, true), set_config('app.role', ${role}, true),
    set_config('app.office', ${officeId}, true), set_config('app.psde', ${psdeId}, true)`;

/** The column `name` of what was found. */
export const namesOf = (rows: readonly Found[]): string[] => rows.map((row) => String(row.name));

/** A refusal of PostgreSQL in two words: its code, and the constraint or policy's name where it has one. */
export type Refused = { code: string; constraint: string | undefined };

/** How a statement was refused; undefined when it was not. */
export async function refusalOf(work: () => PromiseLike<unknown>): Promise<Refused | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof postgres.PostgresError) return { code: error.code, constraint: error.constraint_name };
    throw error;
  }
}

class Undo extends Error {}

/** Works in a transaction that is then taken back, whatever came of it. */
export async function undone<T>(sql: Sql, work: (tx: TransactionSql) => Promise<T>): Promise<T> {
  const kept: T[] = [];
  await sql
    .begin(async (tx) => {
      kept.push(await work(tx));
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  return kept[0] as T;
}
