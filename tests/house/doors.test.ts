import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actionsIn, pagesIn, routesIn } from "../support/sources";
import { ACTIONS, nameOf, PAGES, ROUTES } from "./doors";

const ROOT = path.resolve(import.meta.dirname, "../..");

describe("every door in the source has its line in the grid, and every line its door", () => {
  test("server actions", () => {
    const found = actionsIn(ROOT, ["app", "lib", "db"]);
    expect(found).toContain("app/(entrada)/actions.ts#enter");
    expect(ACTIONS.map(nameOf).sort()).toEqual(found.sort());
  });

  test("route handlers", () => {
    expect(ROUTES.map(({ file, method }) => `${file}#${method}`).sort()).toEqual(routesIn(ROOT).sort());
  });

  test("pages", () => {
    expect(PAGES.map(({ file }) => file).sort()).toEqual(pagesIn(ROOT).sort());
  });
});

describe("a planted door is found", () => {
  const tree = mkdtempSync(path.join(tmpdir(), "alianza18-puertas-"));
  const plant = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
    writeFileSync(path.join(tree, file), text);
  };
  beforeAll(() => {
    plant("app/a.ts", '"use server";\nimport "x";\nexport async function one() {}\nasync function kept() {}\n');
    plant("app/b.ts", '// why\n"use server";\nexport const two = async () => {}, three = kept;\nexport type No = 1;\n');
    plant("app/c.ts", '"use server";\nexport { four, kept as five } from "./a";\nexport default async () => {};\n');
    plant("app/d.tsx", 'export default () => <form action={async () => {\n "use server";\n await x();\n}} />;\n');
    plant("app/e.ts", 'export async function innocent() { return "use server"; }\n');
    plant(
      "app/api/f/route.ts",
      "export async function GET() {}\nexport const POST = GET;\nexport const runtime = 1;\n",
    );
    plant("app/(panel)/g/page.tsx", "export default function Page() {}\n");
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  test("of each kind, however it is written", () => {
    expect(actionsIn(tree, ["app"])).toEqual([
      "app/a.ts#one",
      "app/b.ts#two",
      "app/b.ts#three",
      "app/c.ts#four",
      "app/c.ts#five",
      "app/c.ts#default",
      "app/d.tsx#(inline)",
    ]);
    expect(routesIn(tree)).toEqual(["app/api/f/route.ts#GET", "app/api/f/route.ts#POST"]);
    expect(pagesIn(tree)).toEqual(["app/(panel)/g/page.tsx"]);
  });
});
