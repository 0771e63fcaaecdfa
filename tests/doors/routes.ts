import { describe, expect, test } from "vitest";
import { ROUTES } from "../house/doors";
import type { RouteDoor } from "../house/doors-types";
import { CAST, MEMBERS, type Member } from "../support/cast";
import { ask, type Headers, ourOrigin } from "./call";
import { type Caller, castMember, disabled, FORGED, leftBehind } from "./callers";
import { changedBy } from "./fingerprint";
import type { Ground } from "./ground";
import { leaked } from "./pages";
import { isOutside } from "./places";

const ELSEWHERE = "https://ajena.example";

/** Every route handler, called by every member of the cast about a thing of Occidente, and by whoever should not. */
export const routesGrid = (ground: () => Ground) =>
  describe.each(ROUTES.map((door) => ({ door, name: `${door.method} ${door.file}` })))("$name", ({ door }) => {
    test.each(MEMBERS)("as %s", async (member) => {
      const expected = isOutside(member, "occidente")
        ? (door.outside ?? statusFor(door, member))
        : statusFor(door, member);
      await expectStatus(ground(), door, await castMember(ground(), member), expected);
    });

    const stranger = async (caller: Caller, headers: Headers = {}) =>
      expectStatus(ground(), door, caller, door.stranger ?? 401, headers);

    test("without a session", async () => stranger({ ...(await trusted(ground(), door)), cookie: "" }));
    test("with a forged session", async () => stranger(await trusted(ground(), door), { cookie: FORGED }));
    test("with a session just ended", async () => stranger(await leftBehind(ground(), trustedIn(door))));
    test("with an account just disabled", async () => stranger(await disabled(ground(), trustedIn(door))));

    test.runIf(door.foreign).each([
      ["without an Origin", { origin: undefined }],
      ["from elsewhere", { origin: ELSEWHERE }],
      ["from elsewhere, with a proxy's word for it", { origin: ELSEWHERE, "x-forwarded-host": "ajena.example" }],
    ])("%s", async (_, headers) =>
      expectStatus(ground(), door, await trusted(ground(), door), door.foreign ?? 403, headers),
    );
  });

const statusFor = (door: RouteDoor, member: Member) => door.answers[CAST[member].role];

const trustedIn = (door: RouteDoor): Member => {
  const member = MEMBERS.find((one) => statusFor(door, one) < 400);
  if (!member) throw new Error(`nobody may ${door.method} ${door.file}`);
  return member;
};

const trusted = (ground: Ground, door: RouteDoor) => castMember(ground, trustedIn(door));

async function expectStatus(ground: Ground, door: RouteDoor, caller: Caller, expected: number, headers: Headers = {}) {
  const { path, ...asked } = await door.sample(ground, caller);
  const sent = { origin: ourOrigin(), cookie: caller.cookie, ...asked.headers, ...headers };
  const { result, changed } = await changedBy(ground.sql, () =>
    ask(path, { method: door.method, body: asked.body, headers: sent }),
  );
  expect(result.response.status, result.body.slice(0, 300)).toBe(expected);
  expect(leaked(result.body, path, caller.member)).toBe("");
  if (expected >= 400 || !door.foreign) expect(changed).toEqual([]);
}
