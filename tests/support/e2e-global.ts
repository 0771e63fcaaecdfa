import { execFileSync } from "node:child_process";
import { e2ePlace } from "./e2e-place";

/** Once a run, when the server answers: the cast gets its accounts. */
export default function setup(): void {
  const env = { ...process.env, ALIANZA18_DATA: e2ePlace().dataDir, DATABASE_URL: "" };
  execFileSync(process.execPath, ["--import", "tsx", "tests/support/e2e-cast.ts"], { env, stdio: "inherit" });
}
