import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import { run, throwAwayFolder } from "../../support/processes";

const folder = throwAwayFolder();
afterAll(folder.clear);

const alianza18 = (...args: string[]) => run(["lib/cli/alianza18.mjs", ...args], folder.settings).ended;

test("--help tells every command on standard output", async () => {
  const { code, out } = await alianza18("--help");
  expect(code).toBe(0);
  for (const name of ["import", "report", "user add"]) expect(out).toContain(`npm run -s alianza18 -- ${name}`);
});

test("no command, an unknown one, or a wrong call is usage: exit 2, nothing on standard output", async () => {
  for (const args of [[], ["constructor"], ["user"], ["user", "quitar"], ["report", "--year", "2025", "--quizas"]]) {
    const { code, out, err } = await alianza18(...args);
    expect({ args, code, out }).toEqual({ args, code: 2, out: "" });
    expect(err).toContain("npm run -s alianza18 -- ");
  }
});

test("a wrong option is named in Spanish", async () => {
  const said = async (...args: string[]) => (await alianza18("report", ...args)).err.split("\n")[0];
  expect(await said("--quizas")).toBe("No se conoce la opción --quizas.");
  expect(await said("--year")).toBe("La opción --year no se escribe así: revise su valor.");
  expect(await said("--json=si")).toBe("La opción --json no se escribe así: revise su valor.");
});

test("usage is answered without touching the data folder", () => {
  expect(folder.postmaster()).toBeUndefined();
});

test("relative names start where the operator stands", async () => {
  const standing = mkdtempSync(path.join(tmpdir(), "alianza18-donde-"));
  writeFileSync(path.join(standing, "libro.xlsx"), "no es un libro");
  const settings = { ...folder.settings, INIT_CWD: standing };
  const { code, err } = await run(["lib/cli/alianza18.mjs", "import", "libro.xlsx"], settings).ended;
  expect(code).toBe(1);
  expect(err).not.toContain("ENOENT");
  rmSync(standing, { recursive: true });
});

test("a reader that goes away early does not break the command, nor leave its database running", async () => {
  const listed = run(["lib/cli/alianza18.mjs", "user", "list"], folder.settings);
  listed.child.stdout?.destroy();
  expect(await listed.ended).toMatchObject({ code: 0, err: "" });
  expect(folder.postmaster()).toBeUndefined();
});

test("known on today is known by now; a day to come is not answered for", async () => {
  const knownOn = (day: Date) => alianza18("report", "--year", "2025", "--json", "--known-on", civilDateIn(day));
  const now = Date.now();
  expect((await knownOn(new Date(now))).code).toBe(0);
  const { code, out } = await knownOn(new Date(now + 2 * 86_400_000));
  expect([code, out]).toEqual([1, ""]);
});

test("a second invocation is quick", async () => {
  await alianza18("user", "list");
  const began = performance.now();
  expect((await alianza18("user", "list")).code).toBe(0);
  expect(performance.now() - began).toBeLessThan(15_000);
});
