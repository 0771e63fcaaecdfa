import { sql } from "drizzle-orm";
import { beforeAll } from "vitest";
import { reading } from "@/db/reading";
import { rowsOf } from "@/db/rows";
import { systemActor } from "@/lib/access/actor-from";
import { listUsers } from "@/lib/access/list-users";
import type { Origin } from "@/lib/access/sign-in";
import { type ProblemCode, Refusal } from "@/lib/domain/problem";
import { raiseCast } from "../../support/raise-cast";

export const OPERATOR = systemActor("linea_de_ordenes");

export const withCast = () => beforeAll(() => raiseCast());

/** An address of its own for each question, so that one test's tries do not count in another. */
export const from = (ip: string): Origin => ({ ip, userAgent: "prueba" });

/** What a page would ask of an account, as it stands now. */
export const accountNow = async (email: string) => {
  const account = (await listUsers(OPERATOR)).find((user) => user.email === email);
  if (!account) throw new Error(`no account ${email}`);
  return { ...asked(), userId: account.id, version: account.version };
};

export const asked = () => ({ requestId: crypto.randomUUID() });

/** The code a promise is refused with. */
export const refusalOf = async (work: Promise<unknown>): Promise<ProblemCode | "done"> => {
  try {
    await work;
    return "done";
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

/** Events of the audit log about accounts and sessions, in the order they happened. */
export const auditOf = (subjectId: string) =>
  reading(OPERATOR, (reader) =>
    rowsOf<{ event: string; actor: string }>(
      reader,
      sql`select event, actor_name as actor from audit where subject_id = ${subjectId}::uuid order by at, id`,
    ),
  );
