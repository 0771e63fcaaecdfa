// Who may open which door: a room imports only from floors below its own.
const packages = (...names) => `(^|node_modules/)(${names.join("|")})(/|$)`;

const FLOOR_3A = "^lib/(access|audit)/";
const FLOOR_3B = "^lib/pn/";
const FLOOR_3C = "^lib/(opr|ally|catalogue|sales|round|evidence|review|filing|report|export|import|notify)/";
const FLOOR_4 = "^(app|lib/(worker|cli|demo))/";

const never = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    never("no-circles", "Two rooms that need each other are one room.", {}, { circular: true }),
    never(
      "domain-is-pure",
      "lib/domain and lib/indicator import only each other and zod.",
      { path: "^lib/(domain|indicator)/" },
      { pathNot: ["^lib/(domain|indicator)/", packages("zod")] },
    ),
    never(
      "texts-know-words-alone",
      "lib/i18n is on the ground floor.",
      { path: "^lib/i18n/" },
      { path: "^(app|db|lib)/", pathNot: "^lib/(i18n|domain|indicator)/" },
    ),
    never(
      "platform-knows-no-business",
      "lib/platform would serve any other program.",
      { path: "^lib/platform/" },
      { path: "^(app|db|lib)/", pathNot: "^lib/platform/" },
    ),
    never(
      "db-is-below-the-verbs",
      "db/ knows words and platform, never a verb.",
      { path: "^db/" },
      { path: "^(app|lib)/", pathNot: "^lib/(domain|indicator|i18n|platform)/" },
    ),
    never("lib-never-sees-pages", "Nothing under lib/ imports app/.", { path: "^lib/" }, { path: "^app/" }),
    never(
      "pages-alone-speak-http",
      "next, react and next-auth live in app/, and at the root where the tool insists.",
      { path: "^(lib|db)/" },
      { path: packages("next", "react", "react-dom", "next-auth", "@auth/core") },
    ),
    never(
      "db-alone-speaks-sql",
      "drizzle-orm, postgres and pg-boss live in db/.",
      { path: "^(app|lib)/" },
      { path: packages("drizzle-orm", "postgres", "pg", "pg-boss") },
    ),
    never(
      "pages-read-by-query",
      "app/ opens db/reading.ts and db/query/*, nothing else of db/.",
      { path: "^app/" },
      { path: "^db/", pathNot: "^db/(reading\\.ts$|query/)" },
    ),
    never(
      "jobs-by-name",
      "Whoever enqueues a job names it; the worker is opened by the command line alone.",
      { path: "^(app|db|lib)/", pathNot: "^lib/(worker|cli)/" },
      { path: "^lib/worker/" },
    ),
    never(
      "first-of-the-third",
      "access and audit are below every feature.",
      { path: FLOOR_3A },
      { path: [FLOOR_3B, FLOOR_3C, FLOOR_4] },
    ),
    never(
      "pn-below-features",
      "lib/pn is below the other features.",
      { path: FLOOR_3B },
      { path: [FLOOR_3C, FLOOR_4] },
    ),
    never(
      "features-below-doors",
      "No feature knows which door it is reached by.",
      { path: FLOOR_3C },
      { path: FLOOR_4 },
    ),
    never(
      "doors-apart",
      "The pages do not go through the command line.",
      { path: "^app/" },
      { path: "^lib/(cli|demo)/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
