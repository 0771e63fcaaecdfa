import { spawnSync } from "node:child_process";
import path from "node:path";
import { z } from "zod";

const ROOT = path.resolve(import.meta.dirname, "../..");

const report = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** What dependency-cruiser read in a tree, and which of the house's rules it found broken. */
export function cruise(tree: string): { read: string[]; broken: { rule: string; from: string; to: string }[] } {
  const program = path.join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = ["--config", path.join(ROOT, ".dependency-cruiser.cjs"), "--output-type", "json", "app", "lib", "db"];
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: tree,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  if (stdout === "") throw new Error(stderr);
  const { modules, summary } = report.parse(JSON.parse(stdout));
  const read = modules.map((module) => module.source).filter((source) => /^(app|lib|db)\//.test(source));
  return { read, broken: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })) };
}
