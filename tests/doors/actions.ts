import { describe, expect, test } from "vitest";
import { ACTIONS, nameOf } from "../house/doors";
import type { ActionDoor, Answer } from "../house/doors-types";
import { CAST, MEMBERS, type Member } from "../support/cast";
import { type Headers, ourOrigin } from "./call";
import { type Caller, castMember, disabled, FORGED, leftBehind, twinOf } from "./callers";
import type { Ground } from "./ground";
import { builtOf, knock } from "./knock";
import { isOutside } from "./places";

/** Every action, called by every member of the cast about a thing of Occidente, and by whoever should not call at all. */
export const actionsGrid = (ground: () => Ground) =>
  describe.each(ACTIONS.map((door) => ({ door, name: nameOf(door) })))("$name", ({ door }) => {
    test.each(MEMBERS)("as %s", async (member) => {
      const caller = await callerOf(ground(), door, member);
      const { answer, changed, body } = await knock(ground(), door, caller);
      const expected = answerFor(door, member);
      expect(answer, body).toBe(expected);
      if (expected !== "done") expect(changed).toEqual([]);
    });

    test("without a session", async () => {
      const caller = { ...(await trusted(ground(), door)), cookie: "" };
      const entrance = `/ingresar?destino=${encodeURIComponent(builtOf(door).path)}`;
      const expected = builtOf(door).path === "/ingresar" ? stranger(door) : entrance;
      const { answer, changed } = await knock(ground(), door, caller);
      expect(answer.replace(/&destino=%2F$|\?destino=%2F$/, "")).toBe(expected.replace(/\?destino=%2F$/, ""));
      if (expected !== "done") expect(changed).toEqual([]);
    });

    test("with a forged session", () => expectRefused(ground(), door, { cookie: FORGED }, stranger(door)));

    test("with a session just ended", async () =>
      expectFrom(ground(), door, await leftBehind(ground(), trustedIn(door)), stranger(door)));

    test("with an account just disabled", async () =>
      expectFrom(ground(), door, await disabled(ground(), trustedIn(door)), door.disabled ?? stranger(door)));

    test("without an Origin", () =>
      expectRefused(ground(), door, { origin: undefined }, told(door, "request.foreign")));

    test("from elsewhere", () => expectRefused(ground(), door, { origin: ELSEWHERE }, "rejected"));

    test("from elsewhere, with a proxy's word for it", () =>
      expectRefused(
        ground(),
        door,
        { origin: ELSEWHERE, "x-forwarded-host": new URL(ELSEWHERE).host, "x-forwarded-proto": "https" },
        told(door, "request.foreign"),
      ));

    test("from this house, whose name a proxy changed", () =>
      expectRefused(ground(), door, { origin: ourOrigin(), "x-forwarded-host": "ajena.example" }, "rejected"));
  });

const ELSEWHERE = "https://ajena.example";

/** What a member is told about a thing of Occidente. */
export const answerFor = (door: ActionDoor, member: Member): Answer =>
  isOutside(member, "occidente") && door.outside ? door.outside : door.answers[CAST[member].role];

const told = (door: ActionDoor, refusal: Answer): Answer => (door.silent ? "nothing" : refusal);

const stranger = (door: ActionDoor): Answer => door.stranger ?? told(door, "session.missing");

/** Who may call that action: what is then refused is refused for one reason. */
const trustedIn = (door: ActionDoor): Member => {
  const member = MEMBERS.find((one) => answerFor(door, one) === "done");
  if (!member) throw new Error(`nobody may ${nameOf(door)}`);
  return member;
};

export const callerOf = (ground: Ground, door: ActionDoor, member: Member): Promise<Caller> =>
  (door.own ? twinOf : castMember)(ground, member);

export const trusted = (ground: Ground, door: ActionDoor) => callerOf(ground, door, trustedIn(door));

const expectRefused = async (ground: Ground, door: ActionDoor, headers: Headers, expected: string) =>
  expectFrom(ground, door, await trusted(ground, door), expected, headers);

async function expectFrom(ground: Ground, door: ActionDoor, caller: Caller, expected: string, headers: Headers = {}) {
  const { answer, changed, body } = await knock(ground, door, caller, headers);
  expect(answer, body).toBe(expected);
  if (expected !== "done") expect(changed).toEqual([]);
}
