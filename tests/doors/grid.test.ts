import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ACTIONS, nameOf, PAGES, ROUTES } from "../house/doors";
import { actionsGrid } from "./actions";
import { enterGround } from "./ground";
import { builtActions, builtPaths } from "./manifest";
import { pagesGrid } from "./pages";
import { routesGrid } from "./routes";

// One file, so that one database is knocked at by one hand and in this order: what is written comes after what is read.
let ground: Awaited<ReturnType<typeof enterGround>>;
beforeAll(async () => {
  ground = await enterGround();
});
afterAll(() => ground.leave());

describe("what Next built is what the grid tries", () => {
  test("every server action", () => {
    expect(
      builtActions()
        .map(({ door }) => door)
        .sort(),
    ).toEqual(ACTIONS.map(nameOf).sort());
  });

  test("every page and route handler", () => {
    const known = [...PAGES, ...ROUTES].map(({ file }) => file.replace(/\.tsx?$/, ""));
    expect(
      builtPaths()
        .filter((name) => !OF_NEXT.includes(name))
        .sort(),
    ).toEqual([...new Set(known)].sort());
  });
});

// A picture, and what Next answers by itself.
const OF_NEXT = ["app/_global-error/page", "app/_not-found/page", "app/icon.svg/route"];

describe("pages", () => pagesGrid(() => ground));
describe("routes", () => routesGrid(() => ground));
describe("actions", () => actionsGrid(() => ground));
