import { type SQL, sql } from "drizzle-orm";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";

/** What narrows the log; what is undefined narrows nothing. Instants: `from` is in, `until` is out. */
export type LogFilter = {
  actorId?: string | undefined;
  event?: string | undefined;
  /** What it is about: itself, or the plan or organisation it is of. */
  things?: readonly string[] | undefined;
  from?: Date | undefined;
  until?: Date | undefined;
};

/** Where a page ended: the next one begins after it. */
export type LogKey = { at: string; id: string };

export type LogRow = {
  id: string;
  at: string;
  actorId: string;
  who: string;
  event: string;
  subjectType: string;
  subjectId: string;
  /** The code, or e-mail, of what it is about, where it has one. */
  code: string | null;
  pn: string | null;
  opr: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

/** The log, newest first: the `limit` rows after a key. Only the central unit and the system see all of it (policy). */
export const auditLog = (reader: Reader, filter: LogFilter, after: LogKey | null, limit: number): Promise<LogRow[]> =>
  rowsOf(reader, logRows(filter, after, limit));

/** The statement behind it: which rows first, from an index; what they are about afterwards. */
export const logRows = (filter: LogFilter, after: LogKey | null, limit: number): SQL => sql`
  select a.id, a.at::text, a.actor_id as "actorId", a.actor_name as who, a.event, a.subject_type as "subjectType",
    a.subject_id as "subjectId", coalesce(so.code, sp.code, sy.code, se.code, sf.code, sd.code, sc.code, su.email) as code,
    p.code as pn, o.code as opr, a.before, a.after
  from (${chosen(filter, after, limit)}) k join audit a on a.id = k.id
  left join oprs so on so.id = a.subject_id left join pns sp on sp.id = a.subject_id left join allies sy on sy.id = a.subject_id
  left join evidences se on se.id = a.subject_id left join offices sf on sf.id = a.subject_id left join psdes sd on sd.id = a.subject_id
  left join chains sc on sc.id = a.subject_id left join users su on su.id = a.subject_id
  left join pns p on p.id = a.pn_id left join oprs o on o.id = a.opr_id
  order by a.at desc, a.id desc`;

const chosen = ({ things, ...filter }: LogFilter, after: LogKey | null, limit: number): SQL => {
  const page = (where: SQL) => sql`select a.id, a.at from audit a where ${where} and ${narrowed(filter, after)}
    order by a.at desc, a.id desc limit ${limit}`;
  if (!things) return page(sql`true`);
  const about = ABOUT.map((column) => sql`(${page(sql`${column} = t.id`)})`);
  return sql`select distinct n.id, n.at from unnest(${sql.param(things)}::uuid[]) t(id)
    cross join lateral (${sql.join(about, sql` union all `)}) n order by n.at desc, n.id desc limit ${limit}`;
};

const ABOUT = [sql`a.subject_id`, sql`a.pn_id`, sql`a.opr_id`];

const narrowed = ({ actorId, event, from, until }: LogFilter, after: LogKey | null): SQL =>
  sql.join(
    [
      sql`true`,
      ...(actorId ? [sql`a.actor_id = ${actorId}`] : []),
      ...(event ? [sql`a.event = ${event}`] : []),
      ...(from ? [sql`a.at >= ${from.toISOString()}`] : []),
      ...(until ? [sql`a.at < ${until.toISOString()}`] : []),
      ...(after ? [sql`(a.at, a.id) < (${after.at}::timestamptz, ${after.id}::uuid)`] : []),
    ],
    sql` and `,
  );

/** What goes by a code or an e-mail, in any case; an id stands for itself. */
export async function thingsCalled(reader: Reader, name: string): Promise<string[]> {
  if (UUID.test(name)) return [name];
  const coded = TABLES.map((table) => sql`select id from ${table} where lower(code) = lower(${name})`);
  const all = [...coded, sql`select id from users where email = lower(${name})`];
  return (await rowsOf<{ id: string }>(reader, sql.join(all, sql` union all `))).map((row) => row.id);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TABLES = [sql`oprs`, sql`pns`, sql`allies`, sql`evidences`, sql`offices`, sql`psdes`, sql`chains`];

/** Everybody with an account, by name. */
export const logPeople = (reader: Reader) =>
  rowsOf<{ id: string; name: string }>(reader, sql`select id, name from users order by name, id`);
