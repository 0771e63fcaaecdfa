import { describe, expect, test } from "vitest";
import { disableUser } from "@/lib/access/disable-user";
import { endSession } from "@/lib/access/end-session";
import { resetPassword } from "@/lib/access/reset-password";
import { resumeSession } from "@/lib/access/resume-session";
import { SESSION_DAYS } from "@/lib/access/session-token";
import { signIn } from "@/lib/access/sign-in";
import { emailOf, PASSWORD } from "../../support/cast";
import { accountNow, from, OPERATOR, refusalOf, withCast } from "./support";

withCast();

const enter = (member: Parameters<typeof emailOf>[0], ip: string, now?: Date) =>
  signIn({ email: emailOf(member), password: PASSWORD }, from(ip), now);

describe("entering", () => {
  test("gives a token that stands for the account as it is now", async () => {
    const actor = await resumeSession(await enter("oficina.occidente", "10.1.0.1"));
    expect(actor).toMatchObject({ name: "Oficina de Occidente", role: "oficina", psdeId: null });
    expect(actor?.scope).toEqual({ kind: "office", officeId: actor?.officeId });
  });

  test("is refused alike for a wrong password, an unknown account and a shut one", async () => {
    await disableUser(OPERATOR, await accountNow(emailOf("psde.olancho")));
    const tries = [
      signIn({ email: emailOf("central"), password: "otra-contraseña" }, from("10.1.0.2")),
      signIn({ email: "nadie@alianza18.example", password: PASSWORD }, from("10.1.0.2")),
      enter("psde.olancho", "10.1.0.2"),
    ];
    expect(await Promise.all(tries.map(refusalOf))).toEqual(Array(3).fill("sign_in.refused"));
  });
});

describe("a session ends", () => {
  test("when its owner leaves", async () => {
    const token = await enter("central", "10.1.0.3");
    await endSession(token);
    expect(await resumeSession(token)).toBeNull();
    await endSession(token);
  });

  test("by itself after its days", async () => {
    const started = new Date("2026-01-01T12:00:00Z");
    const token = await enter("central", "10.1.0.4", started);
    const days = (count: number) => new Date(started.getTime() + count * 86_400_000);
    expect(await resumeSession(token, days(SESSION_DAYS - 0.01))).not.toBeNull();
    expect(await resumeSession(token, days(SESSION_DAYS))).toBeNull();
  });

  test("at once when the account is shut, wherever it is open", async () => {
    const tokens = [await enter("oficina.olancho", "10.1.0.5"), await enter("oficina.olancho", "10.1.0.6")];
    await disableUser(OPERATOR, await accountNow(emailOf("oficina.olancho")));
    expect(await Promise.all(tokens.map((token) => resumeSession(token)))).toEqual([null, null]);
  });

  test("at once when the password is changed; the new one opens, the old one does not", async () => {
    const token = await enter("observador", "10.1.0.7");
    const password = (await resetPassword(OPERATOR, await accountNow(emailOf("observador")))) ?? "";
    expect(await resumeSession(token)).toBeNull();
    expect(await refusalOf(enter("observador", "10.1.0.7"))).toBe("sign_in.refused");
    expect(await refusalOf(signIn({ email: emailOf("observador"), password }, from("10.1.0.7")))).toBe("done");
  });

  test("and a made-up token opens nothing", async () => {
    expect(await resumeSession("inventado")).toBeNull();
  });
});
