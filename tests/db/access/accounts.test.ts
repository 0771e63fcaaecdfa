import { describe, expect, test } from "vitest";
import { actorFrom } from "@/lib/access/actor-from";
import { addUser } from "@/lib/access/add-user";
import { chooseLocale } from "@/lib/access/choose-locale";
import { disableUser } from "@/lib/access/disable-user";
import { addUserInput } from "@/lib/access/input";
import { listUsers } from "@/lib/access/list-users";
import { resetPassword } from "@/lib/access/reset-password";
import { resumeSession } from "@/lib/access/resume-session";
import { signIn } from "@/lib/access/sign-in";
import { emailOf, PASSWORD } from "../../support/cast";
import { accountNow, asked, auditOf, from, OPERATOR, refusalOf, withCast } from "./support";

withCast();

const add = (given: object) =>
  addUser(OPERATOR, addUserInput.parse({ email: "nueva@alianza18.example", name: "Nueva", role: "central", ...given }));

describe("opening an account", () => {
  test("keeps the e-mail trimmed and in lower case, and gives a password that opens", async () => {
    const { email, password } = await add({ email: "  Una.Persona@Alianza18.EXAMPLE " });
    expect(email).toBe("una.persona@alianza18.example");
    expect(await refusalOf(signIn({ email, password: password ?? "" }, from("10.3.0.1")))).toBe("done");
  });

  test.each([
    [{ email: emailOf("central") }, "user.taken"],
    [{ role: "oficina" }, "user.office_needed"],
    [{ role: "oficina", officeCode: "OF-OCC", psdeCode: "PSDE-OCC" }, "user.office_needed"],
    [{ role: "oficina", officeCode: "OF-NADA" }, "office.not_found"],
    [{ role: "psde" }, "user.psde_needed"],
    [{ role: "psde", psdeCode: "PSDE-NADA" }, "psde.not_found"],
    [{ role: "central", officeCode: "OF-OCC" }, "user.place_unneeded"],
    [{ role: "observador", psdeCode: "PSDE-OCC" }, "user.place_unneeded"],
    [{ password: "corta" }, "password.short"],
  ])("%j is refused: %s", async (given, problem) => {
    expect(await refusalOf(add(given))).toBe(problem);
  });

  test("twice at the same time makes one", async () => {
    const answers = await Promise.all([1, 2].map(() => refusalOf(add({ email: "doble@alianza18.example" }))));
    expect(answers.sort()).toEqual(["done", "user.taken"]);
  });
});

describe("an account's life", () => {
  test("is told by the audit log", async () => {
    const { id, email } = await add({ email: "vida@alianza18.example", role: "psde", psdeCode: "PSDE-OCC" });
    await resetPassword(OPERATOR, await accountNow(email));
    await disableUser(OPERATOR, await accountNow(email));
    const actor = "linea_de_ordenes";
    expect(await auditOf(id)).toEqual([
      { event: "user.added", actor },
      { event: "user.passwordReset", actor },
      { event: "user.disabled", actor },
    ]);
    expect(await refusalOf(disableUser(OPERATOR, await accountNow(email)))).toBe("user.already_disabled");
    expect(await refusalOf(resetPassword(OPERATOR, await accountNow(email)))).toBe("user.disabled");
    const nobody = { ...asked(), userId: crypto.randomUUID(), version: 1 };
    expect(await refusalOf(disableUser(OPERATOR, nobody))).toBe("user.not_found");
  });

  test("is listed with its place, without its password", async () => {
    const listed = await listUsers(OPERATOR);
    const psde = listed.find(({ email }) => email === emailOf("psde.occidente"));
    expect(psde).toMatchObject({ role: "psde", psde: "PSDE-OCC", office: null, disabledAt: null });
    expect(JSON.stringify(listed)).not.toContain("argon2");
  });

  test("keeps the language its owner chose", async () => {
    const token = await signIn({ email: emailOf("psde.occidente"), password: PASSWORD }, from("10.3.0.2"));
    const actor = await resumeSession(token);
    if (!actor) throw new Error("no session");
    await chooseLocale(actor, "en");
    expect(await resumeSession(token)).toMatchObject({ locale: "en" });
  });

  test("is nobody else's business", async () => {
    const place = { officeId: null, psdeId: null };
    const stranger = actorFrom({ id: crypto.randomUUID(), name: "x", role: "observador", locale: "es", ...place });
    expect(await refusalOf(Promise.resolve().then(() => listUsers(stranger)))).toBe("role.not_allowed");
    expect(
      await refusalOf(addUser(stranger, addUserInput.parse({ email: "z@z.example", name: "Z", role: "central" }))),
    ).toBe("role.not_allowed");
    expect(await refusalOf(disableUser(stranger, await accountNow(emailOf("central"))))).toBe("user.not_found");
  });
});
