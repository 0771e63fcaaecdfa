import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Locked = { optionalDependencies?: Record<string, string>; extraneous?: boolean };

test("the lock file names every platform's package, so that npm ci takes it", () => {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const offered = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ at, name })),
  );
  const unasked = Object.keys(packages).filter((at) => packages[at]?.extraneous);
  expect(unasked, "never installed, so never found installed").toEqual([]);
  expect(offered.length).toBeGreaterThan(50);
  const holes = offered.filter(
    ({ at, name }) => !packages[`${at}/node_modules/${name}`] && !packages[`node_modules/${name}`],
  );
  expect(holes, "run node lib/cli/complete-lock.mjs after npm install").toEqual([]);
});
