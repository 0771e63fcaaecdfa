import { execFileSync } from "node:child_process";
import { e2ePlace } from "../support/e2e-place";

/** The operator's command line on the suite's own data folder, beside the running server; answers its JSON. */
export const alianza18 = (...args: string[]): unknown => {
  const env = { ...process.env, ALIANZA18_DATA: e2ePlace().dataDir, DATABASE_URL: "" };
  const command = ["--import", "tsx", "lib/cli/alianza18.mjs", ...args, "--json"];
  return JSON.parse(
    execFileSync(process.execPath, command, { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),
  );
};

/** The seventeen worked examples, in the registry. The same file twice changes nothing. */
export const importExamples = () => alianza18("import", "docs/examples/ejemplos-1.4.1.xlsx");
