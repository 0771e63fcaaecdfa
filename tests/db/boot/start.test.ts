import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { freePort, isFree } from "@/db/embedded/port";
import { killed, run, throwAwayFolder } from "../../support/processes";

const START = ["lib/cli/start.mjs"];
const BUILD_MS = 240_000;

let folder: ReturnType<typeof throwAwayFolder>;
let settings: Record<string, string>;
let port: number;

beforeEach(async () => {
  folder = throwAwayFolder();
  port = await freePort();
  settings = { ...folder.settings, PORT: String(port) };
});
afterEach(() => folder.clear());

async function started(more: Record<string, string> = {}) {
  const running = run(START, { ...settings, ...more });
  await running.saw(/Ctrl-C/);
  return running;
}

const answers = () => fetch(`http://127.0.0.1:${port}/ingresar`).then((response) => response.status);

describe("npm start", () => {
  test("says where it is and how to enter, and serves", { timeout: BUILD_MS }, async () => {
    const server = await started();
    expect(await answers()).toBe(200);
    server.child.kill("SIGTERM");
    const { code, out } = await server.ended;
    expect(code).toBe(0);
    expect(out).toContain(`Alianza18 está en http://127.0.0.1:${port}\n`);
    const [, password] = /Para entrar: central@alianza18\.example, contraseña (\S+) /.exec(out) ?? [];
    const note = path.join(folder.dataDir, "acceso-inicial.txt");
    expect(readFileSync(note, "utf8")).toContain(`Contraseña: ${password}\n`);
    expect(statSync(note).mode & 0o077).toBe(0);
  });

  test("the second time takes seconds, and keeps the account", async () => {
    const first = await started();
    first.child.kill("SIGTERM");
    await first.ended;
    const began = performance.now();
    const second = await started();
    expect(performance.now() - began).toBeLessThan(20_000);
    second.child.kill("SIGTERM");
    expect((await second.ended).out).toContain("la cuenta inicial está en");
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s stops the server and its database, in order", async (signal) => {
    const server = await started();
    server.child.kill(signal);
    expect((await server.ended).code).toBe(0);
    expect(folder.postmaster()).toBeUndefined();
    expect(await isFree(port)).toBe(true);
  });

  test("told to stop before it serves, it stops", async () => {
    const server = run(START, settings);
    while (!folder.postmaster()) await new Promise((resolve) => setTimeout(resolve, 20));
    server.child.kill("SIGTERM");
    expect((await server.ended).code).toBe(0);
    expect(folder.postmaster()).toBeUndefined();
  });

  test("after kill -9 no server is left behind, and the next start adopts the database", async () => {
    const server = await started();
    await killed(server);
    const orphan = folder.postmaster();
    expect(orphan).toBeDefined();

    const next = await started();
    expect(folder.postmaster()).toEqual(orphan);
    expect(await answers()).toBe(200);
    next.child.kill("SIGTERM");
    await next.ended;
    expect(folder.postmaster()).toBeUndefined();
  });

  test("commands work beside it, and leave it alone", async () => {
    const server = await started();
    const listed = await run(["lib/cli/alianza18.mjs", "user", "list", "--json"], settings).ended;
    expect(listed.code).toBe(0);
    expect(JSON.stringify(JSON.parse(listed.out))).toContain("central@alianza18.example");
    expect(await answers()).toBe(200);
    server.child.kill("SIGTERM");
    await server.ended;
  });

  test("twice on one data folder: the second says so", async () => {
    const server = await started();
    const second = await run(START, { ...settings, PORT: String(await freePort()) }).ended;
    expect(second).toMatchObject({ code: 3, err: expect.stringMatching(/^Alianza18 ya está en marcha .+\n$/) });
    server.child.kill("SIGTERM");
    await server.ended;
  });
});

describe("refuses with a sentence", () => {
  const refused = (more: Record<string, string>) => run(START, { ...settings, ...more }).ended;

  test("a busy port, and leaves no database running", async () => {
    const squatter = createServer().listen(port, "127.0.0.1");
    const { code, err } = await refused({});
    expect({ code, err }).toEqual({
      code: 3,
      err: expect.stringMatching(new RegExp(`^El puerto ${port} de 127.0.0.1 está ocupado.+\n$`)),
    });
    expect(folder.postmaster()).toBeUndefined();
    squatter.close();
  });

  test("a missing secret in production, before anything is made", async () => {
    expect(await refused({ ALIANZA18_PRODUCTION: "1" })).toMatchObject({
      code: 3,
      err: expect.stringMatching(/^Falta AUTH_SECRET.+\n$/),
    });
    expect(existsSync(folder.clusterDir)).toBe(false);
  });

  test("settings that mean nothing", async () => {
    const { code, err } = await refused({ PORT: "tres mil", DATABASE_URL: "mysql://x" });
    expect(code).toBe(3);
    expect(err).toMatch(/^Configuración no válida: DATABASE_URL .+; PORT debe ser un número\..+\n$/);
  });

  test("a database that does not answer", async () => {
    const { code, err } = await refused({ DATABASE_URL: "postgres://alianza18_app:clave@127.0.0.1:1/alianza18" });
    expect({ code, err }).toEqual({ code: 3, err: expect.stringMatching(/^No se pudo conectar .+\n$/) });
    expect(err).not.toContain("clave");
  });
});
