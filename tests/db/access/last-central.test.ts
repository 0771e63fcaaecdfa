import { expect, test } from "vitest";
import { addUser } from "@/lib/access/add-user";
import { disableUser } from "@/lib/access/disable-user";
import { editUser } from "@/lib/access/edit-user";
import { enableUser } from "@/lib/access/enable-user";
import { addUserInput } from "@/lib/access/input";
import { resumeSession } from "@/lib/access/resume-session";
import { signIn } from "@/lib/access/sign-in";
import { emailOf, PASSWORD } from "../../support/cast";
import { accountNow, asked, from, OPERATOR, refusalOf, withCast } from "./support";

withCast();

const EMAIL = emailOf("central");
const SECOND = "segunda@elenco.example";
const demotion = async (email: string) => ({
  ...(await accountNow(email)),
  ...{ email, name: "Unidad central", role: "observador" as const },
});
const itself = async (email: string) => {
  const actor = await resumeSession(await signIn({ email, password: PASSWORD }, from("10.5.0.1")));
  if (!actor) throw new Error("no session");
  return actor;
};
const addSecond = () =>
  addUser(OPERATOR, addUserInput.parse({ email: SECOND, name: "Segunda", role: "central", password: PASSWORD }));

test("the last active account of the central unit neither shuts nor demotes itself, nor does anybody else", async () => {
  for (const actor of [await itself(EMAIL), OPERATOR]) {
    expect(await refusalOf(disableUser(actor, await accountNow(EMAIL)))).toBe("user.last_central");
    expect(await refusalOf(editUser(actor, await demotion(EMAIL)))).toBe("user.last_central");
  }
  expect((await itself(EMAIL)).role).toBe("central");
});

test("a shut one does not count as another; an active one does", async () => {
  const { id } = await addSecond();
  await disableUser(OPERATOR, await accountNow(SECOND));
  expect(await refusalOf(editUser(await itself(EMAIL), await demotion(EMAIL)))).toBe("user.last_central");
  await enableUser(OPERATOR, await accountNow(SECOND));
  expect(await refusalOf(enableUser(OPERATOR, await accountNow(SECOND)))).toBe("user.not_disabled");
  expect(id).toBe((await accountNow(SECOND)).userId);
  expect(await refusalOf(disableUser(await itself(EMAIL), await accountNow(EMAIL)))).toBe("done");
  await enableUser(OPERATOR, await accountNow(EMAIL));
});

test("two who shut each other at the same moment leave one, every time", async () => {
  const [first, second] = [await itself(EMAIL), await itself(SECOND)];
  for (let round = 0; round < 12; round += 1) {
    const [ofFirst, ofSecond] = [await accountNow(EMAIL), await accountNow(SECOND)];
    const answers = await Promise.all([
      refusalOf(disableUser(first, { ...ofSecond, ...asked() })),
      refusalOf(disableUser(second, { ...ofFirst, ...asked() })),
    ]);
    expect(answers.toSorted()).toEqual(["done", "user.last_central"]);
    await enableUser(OPERATOR, await accountNow(answers[0] === "done" ? SECOND : EMAIL));
  }
});
