// Plain JavaScript: the suites of `npm test`, as data. A suite is a few runs; a run counts its own tests.
const bin = (name) => `node_modules/.bin/${name}`;

const whole = (program, args, env = {}) => ({ program: bin(program), args, env, counts: "whole" });

const vitest = (project, env = {}) => ({
  program: bin("vitest"),
  args: ["run", "--project", project],
  env,
  counts: "vitest",
});

// The process's time zone must not matter: one west of Greenwich, none, and one far east.
const ZONES = ["America/Tegucigalpa", "UTC", "Pacific/Kiritimati"];

export const SUITES = {
  types: [whole("next", ["typegen"], { NEXT_TELEMETRY_DISABLED: "1" }), whole("tsc", ["--noEmit"])],
  lint: [whole("biome", ["check", "--error-on-warnings", "."])],
  house: [vitest("house")],
  unit: ZONES.map((TZ) => vitest("unit", { TZ })),
  db: [vitest("db")],
  boot: [vitest("boot")],
  doors: [vitest("doors")],
  e2e: [{ program: bin("playwright"), args: ["test"], env: {}, counts: "playwright" }],
};
