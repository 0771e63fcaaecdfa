type Plant = {
  readonly file: string;
  /** What it imports, and must not. */
  readonly opens: string;
  readonly source: string;
  /** The source of what it opens, where it matters. */
  readonly behind?: string;
};

let count = 0;

// Each in a file of its own, so that one violation cannot hide another.
function opening(room: string, door: string): Plant {
  count += 1;
  const source = /^(app|lib|db)\//.test(door) ? `@/${door.replace(/\.ts$/, "")}` : door;
  return {
    file: `${room}/planted-${count}.ts`,
    opens: door,
    source: `import * as opened from "${source}";\nexport const kept = opened;\n`,
  };
}

const circle: Plant = {
  file: "lib/evidence/one.ts",
  opens: "lib/evidence/other.ts",
  source: 'import type { Other } from "./other";\nexport type One = Other;\n',
  behind: 'import type { One } from "./one";\nexport type Other = One;\n',
};

/** For every rule, files that break it. The sources are written into a tree made for the test, never into this one. */
export const PLANTED: Readonly<Record<string, readonly Plant[]>> = {
  "no-circles": [circle],
  "domain-is-pure": [
    opening("lib/domain", "fs"),
    opening("lib/indicator", "fs"),
    opening("lib/indicator", "react"),
    opening("lib/domain", "db/connection.ts"),
    opening("lib/indicator", "lib/platform/env.ts"),
  ],
  "texts-know-words-alone": [opening("lib/i18n", "lib/platform/env.ts")],
  "platform-knows-no-business": [
    opening("lib/platform", "lib/access/policy.ts"),
    opening("lib/platform", "db/connection.ts"),
  ],
  "db-is-below-the-verbs": [opening("db", "lib/access/policy.ts"), opening("db/query", "lib/report/annual.ts")],
  "lib-never-sees-pages": [opening("lib/report", "app/page.ts"), opening("lib/platform", "app/page.ts")],
  "pages-alone-speak-http": [opening("lib/access", "next"), opening("lib/report", "react"), opening("db", "next-auth")],
  "db-alone-speaks-sql": [
    opening("app", "drizzle-orm"),
    opening("lib/import", "postgres"),
    opening("lib/notify", "pg-boss"),
  ],
  "pages-read-by-query": [opening("app", "db/transaction.ts"), opening("app/_parts", "db/schema/pn.ts")],
  "jobs-by-name": [opening("lib/notify", "lib/worker/jobs.ts"), opening("app", "lib/worker/jobs.ts")],
  "first-of-the-third": [opening("lib/access", "lib/pn/standing.ts"), opening("lib/audit", "lib/import/run.ts")],
  "pn-below-features": [opening("lib/pn", "lib/evidence/attach.ts"), opening("lib/pn", "lib/cli/main.ts")],
  "features-below-doors": [opening("lib/evidence", "lib/cli/main.ts"), opening("lib/report", "lib/demo/make.ts")],
  "doors-apart": [opening("app", "lib/cli/main.ts"), opening("app/_gate", "lib/demo/make.ts")],
};
