// Plain JavaScript: runs suites one after the other, counts their tests, and closes with one line.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "./chromium.mjs";
import { SUITES } from "./suites.mjs";

/** Runs them all, whatever happens to each; answers 0 when every test passed and every suite had some. */
export async function runSuites(names) {
  const results = [];
  for (const name of names) results.push(await suite(name));
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  const lines = results.map(
    ({ name, seconds, ...counts }) => `${name.padEnd(6)} ${seconds.padStart(7)} s  ${said(counts)}`,
  );
  process.stdout.write(`\n${lines.join("\n")}\n\n${said({ passed, failed })}\n`);
  return failed === 0 ? 0 : 1;
}

const said = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

async function suite(name) {
  process.stdout.write(`\n── ${name} ──\n`);
  const began = performance.now();
  const env = name === "e2e" ? await browserEnvironment() : {};
  const total = { name, passed: 0, failed: 0 };
  for (const [index, run] of SUITES[name].entries()) {
    const counted = await outcome(run, `${name}-${index}`, env);
    total.passed += counted.passed;
    total.failed += counted.failed;
  }
  if (env.E2E_DATA) rmSync(env.E2E_DATA, { recursive: true, force: true });
  return { ...total, seconds: ((performance.now() - began) / 1000).toFixed(1) };
}

async function browserEnvironment() {
  return {
    CHROMIUM_PATH: (await chromium()) ?? "",
    E2E_DATA: mkdtempSync(path.join(tmpdir(), "alianza18-e2e-")),
  };
}

async function outcome(run, label, env) {
  const report = path.resolve(".cache", "tests", `${label}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const code = await ran(run, { ...env, ...run.env }, report);
  return COUNTS[run.counts](code, report);
}

// A run that crashed, or had no test at all, is one failure more than it says.
const COUNTS = {
  whole: (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }),
  vitest: (code, report) => {
    const { numPassedTests = 0, numFailedTests = 0 } = read(report);
    return honest(code, numPassedTests, numFailedTests);
  },
  playwright: (code, report) => {
    const { expected = 0, unexpected = 0, flaky = 0 } = read(report).stats ?? {};
    return honest(code, expected, unexpected + flaky);
  },
};

function honest(code, passed, failed) {
  const unsaid = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unsaid ? 1 : failed };
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return {};
  }
}

const REPORTERS = {
  whole: () => [],
  vitest: (report) => ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`],
  playwright: () => ["--reporter=list,json"],
};

function ran(run, env, report) {
  const child = spawn(run.program, [...run.args, ...REPORTERS[run.counts](report)], {
    env: { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
