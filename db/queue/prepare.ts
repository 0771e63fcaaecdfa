import PgBoss from "pg-boss";
import type { Sql } from "postgres";
import { LOGINS } from "@/db/logins";
import { withSql } from "@/db/with-sql";
import { JOBS, SCHEMA } from "./jobs";

/** Brings the jobs' schema up to this program, as the login that owns it: tables, queues, and what the app may do there. */
export async function prepareQueues(jobsUrl: string): Promise<void> {
  await withSql(jobsUrl, makeTables);
  const boss = new PgBoss({ connectionString: jobsUrl, schema: SCHEMA, max: 1, supervise: false, schedule: false });
  boss.on("error", () => {});
  await boss.start();
  for (const [name, terms] of Object.entries(JOBS)) {
    await boss.createQueue(name, { name, ...terms });
    await boss.updateQueue(name, { name, ...terms });
  }
  await boss.stop({ graceful: false });
  await withSql(jobsUrl, (sql) => sql.unsafe(GRANTS));
}

// The login may make tables in its schema and no schema, which pg-boss would otherwise begin with.
async function makeTables(sql: Sql): Promise<void> {
  const [there] = await sql`select to_regclass(${`${SCHEMA}.version`}) as name`;
  if (there?.name) return;
  const plan = PgBoss.getConstructionPlans(SCHEMA).replace(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`, "SELECT 1");
  await sql.unsafe(plan).simple();
}

// The app adds jobs in its own transactions. It neither reads what they carry nor takes them.
const GRANTS = `grant usage on schema ${SCHEMA} to ${LOGINS.app};
  grant select on ${SCHEMA}.queue to ${LOGINS.app};
  grant insert, select (id) on ${SCHEMA}.job to ${LOGINS.app}`;
