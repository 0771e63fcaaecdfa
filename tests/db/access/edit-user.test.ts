import { describe, expect, test } from "vitest";
import { addUser } from "@/lib/access/add-user";
import { disableUser } from "@/lib/access/disable-user";
import { editUser } from "@/lib/access/edit-user";
import { enableUser } from "@/lib/access/enable-user";
import { addUserInput } from "@/lib/access/input";
import { resetPassword } from "@/lib/access/reset-password";
import { resumeSession } from "@/lib/access/resume-session";
import { signIn } from "@/lib/access/sign-in";
import type { Actor } from "@/lib/domain/actor";
import { emailOf, type Member, PASSWORD } from "../../support/cast";
import { refusedWith } from "../../support/refusals";
import { accountNow, asked, auditOf, from, OPERATOR, refusalOf, withCast } from "./support";

withCast();

const tokenOf = (member: Member) => signIn({ email: emailOf(member), password: PASSWORD }, from("10.4.0.1"));
const actorOf = async (member: Member): Promise<Actor> => {
  const actor = await resumeSession(await tokenOf(member));
  if (!actor) throw new Error(`no session of ${member}`);
  return actor;
};
const editOf = async (member: Member, change: object) => ({
  ...(await accountNow(emailOf(member))),
  ...{ email: emailOf(member), name: "Otro nombre", role: "observador" as const },
  ...change,
});

describe("a change of an account", () => {
  test("counts on the next request of a session that was open: role, place, state", async () => {
    const central = await actorOf("central");
    const token = await tokenOf("psde.occidente");
    expect((await resumeSession(token))?.scope.kind).toBe("psde");
    const move = { role: "oficina", officeCode: "OF-OLA", psdeCode: undefined } as const;
    await editUser(central, await editOf("psde.occidente", move));
    const moved = await resumeSession(token);
    expect(moved).toMatchObject({ name: "Otro nombre", role: "oficina", psdeId: null });
    expect(moved?.scope).toEqual({ kind: "office", officeId: moved?.officeId });
    await editUser(central, await editOf("psde.occidente", { ...move, officeCode: "OF-OCC" }));
    expect((await resumeSession(token))?.officeId).not.toBe(moved?.officeId);
    await disableUser(central, await accountNow(emailOf("psde.occidente")));
    expect(await resumeSession(token)).toBeNull();
    await enableUser(central, await accountNow(emailOf("psde.occidente")));
    expect(await resumeSession(token)).toBeNull();
    expect((await actorOf("psde.occidente")).role).toBe("oficina");
  });

  test("is told by the log, once, with what changed alone", async () => {
    const input = await editOf("psde.olancho", { name: "Técnica de Olancho", role: "psde", psdeCode: "PSDE-OLA" });
    expect(await Promise.all([editUser(OPERATOR, input), editUser(OPERATOR, input)])).toEqual([
      input.userId,
      input.userId,
    ]);
    const events = (await auditOf(input.userId)).filter(({ event }) => event === "user.changed");
    expect(events).toEqual([{ event: "user.changed", actor: "linea_de_ordenes" }]);
    // Saved again as it is: nothing to tell.
    await editUser(OPERATOR, { ...input, ...(await accountNow(emailOf("psde.olancho"))) });
    expect((await auditOf(input.userId)).filter(({ event }) => event === "user.changed")).toHaveLength(1);
  });

  test("brings the e-mail with which one enters", async () => {
    const email = "otra.direccion@elenco.example";
    await editUser(OPERATOR, await editOf("oficina.olancho", { email, role: "oficina", officeCode: "OF-OLA" }));
    expect(await refusalOf(signIn({ email, password: PASSWORD }, from("10.4.0.2")))).toBe("done");
  });

  test.each([
    [{ role: "oficina" as const }, "user.office_needed"],
    [{ role: "psde" as const, psdeCode: "PSDE-OCC", officeCode: "OF-OCC" }, "user.psde_needed"],
    [{ role: "central" as const, officeCode: "OF-OCC" }, "user.place_unneeded"],
    [{ role: "psde" as const, psdeCode: "PSDE-NADA" }, "psde.not_found"],
    [{ email: emailOf("central") }, "user.taken"],
  ])("%j is refused: %s", async (change, problem) => {
    expect(await refusalOf(editUser(OPERATOR, await editOf("observador", change)))).toBe(problem);
  });

  test("is refused to everybody but the central unit, who finds no account but their own", async () => {
    for (const member of ["oficina.occidente", "observador"] as const) {
      const actor = await actorOf(member);
      expect(await refusalOf(editUser(actor, await editOf("central", {})))).toBe("user.not_found");
      expect(await refusalOf(editUser(actor, await editOf(member, { role: "central" })))).toBe("role.not_allowed");
      expect(await refusalOf(resetPassword(actor, await accountNow(emailOf(member))))).toBe("role.not_allowed");
      expect(await refusalOf(enableUser(actor, await accountNow(emailOf(member))))).toBe("role.not_allowed");
    }
  });
});

describe("two at once", () => {
  test("the second is told who changed what, and saves on purpose", async () => {
    const seen = await editOf("observador", {});
    await editUser(await actorOf("central"), { ...seen, ...asked(), name: "Consulta del banco" });
    const refusal = await refusedWith(editUser(OPERATOR, { ...seen, ...asked(), name: "Consulta" }));
    expect(refusal).toMatchObject({ code: "row.changed_meanwhile", params: { who: "Unidad central", what: "name" } });
    for (const verb of [disableUser, resetPassword])
      expect(await refusalOf(verb(OPERATOR, { ...seen, ...asked() }))).toBe("row.changed_meanwhile");
    const again = { ...seen, ...asked(), name: "Consulta", version: Number(refusal?.params.version) };
    expect(await refusalOf(editUser(OPERATOR, again))).toBe("done");
  });

  test("a second click resets once, and does not repeat the password from the table", async () => {
    const input = await accountNow(emailOf("observador"));
    const [first, second] = [await resetPassword(OPERATOR, input), await resetPassword(OPERATOR, input)];
    expect(second).toBeNull();
    expect(await refusalOf(signIn({ email: emailOf("observador"), password: first ?? "" }, from("10.4.0.3")))).toBe(
      "done",
    );
  });

  test("a second click opens one account, with the password told once", async () => {
    const input = addUserInput.parse({ email: "dos@elenco.example", name: "Dos", role: "central", ...asked() });
    const [first, second] = [await addUser(OPERATOR, input), await addUser(OPERATOR, input)];
    expect(second).toEqual({ ...first, password: null });
    expect(first.password).toHaveLength(23);
  });
});
