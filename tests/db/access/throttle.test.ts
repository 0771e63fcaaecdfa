import { expect, test } from "vitest";
import { signIn } from "@/lib/access/sign-in";
import { Refusal } from "@/lib/domain/problem";
import { emailOf, PASSWORD } from "../../support/cast";
import { from, refusalOf, withCast } from "./support";

withCast();

const guess = (email: string, ip: string) => refusalOf(signIn({ email, password: "adivinanza" }, from(ip)));
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

test("the sixth try at an account from one address waits, even with the right password, and says how long", async () => {
  const email = emailOf("central");
  for (const _ of times(5)) expect(await guess(email, "10.2.0.1")).toBe("sign_in.refused");
  const late = signIn({ email, password: PASSWORD }, from("10.2.0.1")).catch((error: unknown) => error);
  expect(await late).toEqual(new Refusal("sign_in.throttled", { minutes: 15 }));
  expect(await late).toMatchObject({ params: { minutes: 15 } });
  expect(await refusalOf(signIn({ email, password: PASSWORD }, from("10.2.0.2")))).toBe("done");
});

test("tries at the same time count too", async () => {
  const answers = await Promise.all(times(12).map(() => guess("a.la.vez@alianza18.example", "10.2.0.3")));
  expect(answers.filter((answer) => answer === "sign_in.refused")).toHaveLength(5);
  expect(answers.filter((answer) => answer === "sign_in.throttled")).toHaveLength(7);
});

test("an unknown account is counted like a known one", async () => {
  for (const _ of times(5)) expect(await guess("nadie@alianza18.example", "10.2.0.4")).toBe("sign_in.refused");
  expect(await guess("nadie@alianza18.example", "10.2.0.4")).toBe("sign_in.throttled");
});

test("entering forgets the failures before it", async () => {
  const email = emailOf("psde.occidente");
  const enter = () => refusalOf(signIn({ email, password: PASSWORD }, from("10.2.0.5")));
  for (const _ of times(3)) {
    for (const _ of times(4)) expect(await guess(email, "10.2.0.5")).toBe("sign_in.refused");
    expect(await enter()).toBe("done");
  }
});

test("one address that tries many accounts waits too", async () => {
  for (const n of times(60)) expect(await guess(`cuenta${n}@alianza18.example`, "10.2.0.6")).toBe("sign_in.refused");
  expect(await guess("cuenta60@alianza18.example", "10.2.0.6")).toBe("sign_in.throttled");
});
