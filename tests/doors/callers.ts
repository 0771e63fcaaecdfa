import { v7 as uuid } from "uuid";
import { emailOf, type Member, PASSWORD } from "../support/cast";
import { insertRows } from "../support/registry/sql";
import { callAction } from "./call";
import type { Ground } from "./ground";
import { builtActions } from "./manifest";

/** Somebody who has entered. */
export type Caller = {
  readonly member: Member;
  readonly userId: string;
  readonly email: string;
  readonly cookie: string;
};

// Each enters once a run.
const onceEach = (enter: (ground: Ground, member: Member) => Promise<Caller>) => {
  const callers = new Map<Member, Promise<Caller>>();
  return (ground: Ground, member: Member): Promise<Caller> => {
    const caller = callers.get(member) ?? enter(ground, member);
    callers.set(member, caller);
    return caller;
  };
};

/** That member of the cast. */
export const castMember = onceEach((ground, member) => enteredAs(ground, member, emailOf(member)));

/** Somebody alike whose session has ended. */
export const leftBehind = onceEach(async (ground, member) => {
  const caller = await twinOf(ground, member);
  await ground.sql`update sessions set ended_at = now() where user_id = ${caller.userId}`;
  return caller;
});

/** Somebody alike whose account was shut while the session was open. */
export const disabled = onceEach(async (ground, member) => {
  const caller = await twinOf(ground, member);
  await ground.sql`update users set disabled_at = now() where id = ${caller.userId}`;
  return caller;
});

/** Somebody new of that member's role and place: what becomes of the account matters to no other test. */
export async function twinOf({ sql, ...ground }: Ground, member: Member): Promise<Caller> {
  const email = `${uuid()}@elenco.example`;
  const [row] = await sql`select to_jsonb(u) as account from users u where email = ${emailOf(member)}`;
  await insertRows(sql, "users", [{ ...row?.account, id: uuid(), email }]);
  return enteredAs({ sql, ...ground }, member, email);
}

/** A cookie that looks like ours and is nobody's: it passes the proxy, which protects nothing. */
export const FORGED = "authjs.session-token=forjada";

async function enteredAs({ sql }: Ground, member: Member, email: string): Promise<Caller> {
  const enter = builtActions().find(({ door }) => door.endsWith("#enter"));
  if (!enter) throw new Error("the entrance was not built");
  const heard = await callAction(enter, { email, password: PASSWORD, destino: "/" }, { "x-forwarded-for": uuid() });
  if (heard.answer !== "done") throw new Error(`${email} could not enter: ${heard.answer} ${heard.body}`);
  const cookie = heard.cookies.map((one) => one.split(";")[0]).join("; ");
  const [account] = await sql`select id from users where email = ${email}`;
  return { member, userId: String(account?.id), email, cookie };
}
