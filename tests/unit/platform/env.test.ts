import path from "node:path";
import { describe, expect, test } from "vitest";
import { env } from "@/lib/platform/env";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

const read = (given: Record<string, string>) => env({ NODE_ENV: "test", ...given });

describe("settings", () => {
  test("have defaults: a data folder here, this machine alone, port 3000", () => {
    expect(read({})).toMatchObject({
      dataDir: path.resolve(".data"),
      databaseUrl: undefined,
      production: false,
      host: "127.0.0.1",
      port: 3000,
      url: "http://127.0.0.1:3000",
    });
  });

  test("a blank one is not given", () => {
    expect(read({ DATABASE_URL: "", PORT: " ", AUTH_SECRET: "" })).toEqual(read({}));
  });

  test("this machine is called by either of its names, a public address by its own alone", () => {
    expect(read({}).origins).toEqual(["http://127.0.0.1:3000", "http://localhost:3000"]);
    const published = read({ ALIANZA18_URL: "https://alianza.example/" });
    expect(published).toMatchObject({ url: "https://alianza.example", origins: ["https://alianza.example"] });
  });

  test.each([
    [{ PORT: "70000" }, "PORT debe ser menor que 65536"],
    [{ PORT: "tres" }, "PORT debe ser un número"],
    [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL debe ser una dirección postgres://…"],
    [{ AUTH_SECRET: "corto" }, "AUTH_SECRET debe tener al menos 32 caracteres"],
    [{ ALIANZA18_URL: "alianza" }, "ALIANZA18_URL debe ser una dirección http(s)://…"],
    [{ ALIANZA18_PRODUCTION: "si" }, "ALIANZA18_PRODUCTION debe ser 0 o 1"],
  ])("%o is refused in a sentence", (given, said) => {
    expect(() => read(given)).toThrow(EnvironmentFault);
    expect(() => read(given)).toThrow(said);
  });
});
