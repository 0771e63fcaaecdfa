import { describe, expect, test } from "vitest";
import { openSessionsOf } from "@/db/query/sessions";
import { reading } from "@/db/reading";
import { changePassword } from "@/lib/access/change-password";
import { changePasswordInput } from "@/lib/access/change-password-input";
import { endUserSession } from "@/lib/access/end-user-session";
import { endUserSessions } from "@/lib/access/end-user-sessions";
import { resumeSession } from "@/lib/access/resume-session";
import { tokenHash } from "@/lib/access/session-token";
import { signIn } from "@/lib/access/sign-in";
import type { Actor } from "@/lib/domain/actor";
import { emailOf, type Member, PASSWORD } from "../../support/cast";
import { accountNow, asked, auditOf, from, refusalOf, withCast } from "./support";

withCast();

const NEW = "maizal-tormenta-candil-18";
const enter = (member: Member, ip: string, password = PASSWORD) =>
  signIn({ email: emailOf(member), password }, { ...from(ip), userAgent: "Mozilla/5.0 Firefox/130.0" });
const who = async (token: string): Promise<Actor> => {
  const actor = await resumeSession(token);
  if (!actor) throw new Error("no session");
  return actor;
};
const change = (more: object = {}) =>
  changePasswordInput.parse({ ...asked(), current: PASSWORD, chosen: NEW, again: NEW, ...more });
const sessionsOf = (actor: Actor, userId: string, here = "") =>
  reading(actor, (reader) => openSessionsOf(reader, actor, { userId, here: tokenHash(here), now: new Date() }));

describe("one's own password", () => {
  test("changes for who knows it; the other sessions end, this one stays, a second click changes nothing", async () => {
    const [here, there] = [await enter("psde.occidente", "10.6.0.1"), await enter("psde.occidente", "10.6.0.2")];
    const [actor, input] = [await who(here), change()];
    await changePassword(actor, input, here);
    await changePassword(actor, input, here);
    expect(await resumeSession(here)).not.toBeNull();
    expect(await resumeSession(there)).toBeNull();
    expect(await refusalOf(enter("psde.occidente", "10.6.0.1"))).toBe("sign_in.refused");
    expect(await refusalOf(enter("psde.occidente", "10.6.0.1", NEW))).toBe("done");
    const told = (await auditOf(actor.id)).filter(({ event }) => event === "user.passwordChanged");
    expect(told).toHaveLength(1);
  });

  test.each([
    [{ current: "no-es-esta-contraseña" }, "password.wrong_current"],
    [{ chosen: "aaaaaaaaaaaa", again: "aaaaaaaaaaaa" }, "password.common"],
    [{ chosen: PASSWORD, again: PASSWORD }, "password.unchanged"],
  ])("is refused for %j: %s", async (more, problem) => {
    const token = await enter("psde.olancho", "10.6.0.3");
    expect(await refusalOf(changePassword(await who(token), change(more), token))).toBe(problem);
    expect(await refusalOf(enter("psde.olancho", "10.6.0.3"))).toBe("done");
  });

  test("written twice and differently goes no further than the form", () => {
    const read = changePasswordInput.safeParse({ ...asked(), current: PASSWORD, chosen: NEW, again: "otra" });
    expect(read.error?.issues[0]).toMatchObject({ path: ["again"], message: "password.differs" });
  });

  test("cannot be guessed from an open session: the sixth try waits, even with the right one", async () => {
    const token = await enter("oficina.occidente", "10.6.0.4");
    const actor = await who(token);
    const guess = () => refusalOf(changePassword(actor, change({ current: "adivinanza-larga" }), token));
    for (const _ of [1, 2, 3, 4, 5]) expect(await guess()).toBe("password.wrong_current");
    expect(await refusalOf(changePassword(actor, change(), token))).toBe("sign_in.throttled");
    // Whoever enters is not in the same queue.
    expect(await refusalOf(enter("oficina.occidente", "10.6.0.4"))).toBe("done");
  });
});

describe("open sessions", () => {
  test("are listed with the one that asks, and end one by one, on the next request", async () => {
    const [here, there] = [await enter("observador", "10.6.1.1"), await enter("observador", "10.6.1.2")];
    const actor = await who(here);
    const listed = await sessionsOf(actor, actor.id, here);
    expect(listed.map(({ ip, here: asks }) => [ip, asks]).toSorted()).toEqual([
      ["10.6.1.1", true],
      ["10.6.1.2", false],
    ]);
    const input = { ...asked(), sessionId: listed.find((one) => !one.here)?.id ?? "" };
    await Promise.all([endUserSession(actor, input), endUserSession(actor, input)]);
    expect([await resumeSession(here), await resumeSession(there)]).toEqual([actor, null]);
    expect(await auditOf(input.sessionId)).toEqual([
      { event: "session.started", actor: "entrada" },
      { event: "session.ended", actor: "Consulta" },
    ]);
  });

  test("all but one's own end together", async () => {
    const [here, there] = [await enter("observador", "10.6.1.3"), await enter("observador", "10.6.1.4")];
    const actor = await who(here);
    await endUserSessions(actor, { ...asked(), userId: actor.id }, tokenHash(here));
    expect([await resumeSession(here), await resumeSession(there)]).toEqual([actor, null]);
  });

  test("of others are seen and ended by the central unit alone", async () => {
    const theirs = await enter("oficina.olancho", "10.6.1.5");
    const { userId } = await accountNow(emailOf("oficina.olancho"));
    const [stranger, central] = [
      await who(await enter("psde.olancho", "10.6.1.6")),
      await who(await enter("central", "10.6.1.7")),
    ];
    const [session] = await sessionsOf(central, userId);
    expect(await sessionsOf(stranger, userId)).toEqual([]);
    const one = { ...asked(), sessionId: session?.id ?? "" };
    expect(await refusalOf(endUserSession(stranger, one))).toBe("session.not_found");
    expect(await refusalOf(endUserSessions(stranger, { ...asked(), userId }))).toBe("user.not_found");
    expect(await resumeSession(theirs)).not.toBeNull();
    await endUserSessions(central, { ...asked(), userId });
    expect(await resumeSession(theirs)).toBeNull();
  });
});
