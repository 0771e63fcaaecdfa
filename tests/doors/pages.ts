import { describe, expect, test } from "vitest";
import { PAGES } from "../house/doors";
import type { PageDoor } from "../house/doors-types";
import { CAST, MEMBERS, type Member } from "../support/cast";
import { type Caller, castMember, disabled, FORGED, leftBehind } from "./callers";
import type { Ground } from "./ground";
import { openAlone, openPage, type Seen } from "./open-page";
import { isOutside, type PlaceName, placeOf, TENANTS } from "./places";

/** Every page, opened by every member of the cast about each tenant's things, and by whoever has not entered. */
export const pagesGrid = (ground: () => Ground) =>
  describe.each(PAGES.map((door) => ({ door, name: door.file })))("$name", ({ door }) => {
    describe.each(TENANTS)("of %s", (place) => {
      test.each(MEMBERS)("as %s", async (member) => {
        const caller = await castMember(ground(), member);
        for (const path of door.at(ground()[place], ground())) {
          const expected = { path, seen: expectedOf(door, member, place), leaked: "" };
          for (const { seen, body } of await bothWays(door, path, caller))
            expect({ path, seen, leaked: leaked(body, path, member) }).toEqual(expected);
        }
      });
    });

    test("with no session, a forged one, one just ended, an account just disabled", async () => {
      for (const caller of await strangers(ground())) {
        for (const path of door.at(ground().occidente, ground())) {
          // Where nothing is for anybody, there is nothing to guard but the frame.
          const ways = await (door.roles.length > 0 ? bothWays : inItsFrame)(door, path, caller);
          for (const { seen, body } of ways) {
            expect({ path, seen }).toEqual({ path, seen: door.open ? "shown" : "entrance" });
            expect(body).not.toContain("canario de");
          }
        }
      }
    });
  });

type Who = Pick<Caller, "cookie">;

const inItsFrame = async (_: PageDoor, path: string, who: Who) => [await openPage(path, who)];

const bothWays = async ({ file }: PageDoor, path: string, who: Who) => [
  await openPage(path, who),
  await openAlone(file, path, who),
];

function expectedOf(door: PageDoor, member: Member, place: PlaceName): Seen {
  const exists = door.roles.includes(CAST[member].role) && !(door.ofTenant && isOutside(member, place));
  if (!exists) return "missing";
  return door.onward ? "onward" : "shown";
}

/** What a member was told of the other tenant and must not be: its canary, and codes that were not asked for. */
export function leaked(body: string, path: string, member: Member): string {
  const foreign = TENANTS.filter((place) => isOutside(member, place)).map((place) => placeOf(place, {}));
  const words = foreign.flatMap(({ canary, codes }) => [
    canary,
    codes.opr,
    codes.pn,
    codes.spare,
    codes.closed,
    codes.evidence,
  ]);
  return words.filter((word) => body.includes(word) && !path.includes(word)).join(", ");
}

const strangers = async (ground: Ground): Promise<Who[]> => [
  { cookie: "" },
  { cookie: FORGED },
  await leftBehind(ground, "central"),
  await disabled(ground, "central"),
];
