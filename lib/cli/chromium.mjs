// Plain JavaScript: finds a Chromium for the browser tests, or brings one.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./ensure.mjs";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];
const MINUTE = 60_000;

/** The path of a Chromium that starts: one that is here, else Playwright's own, else the system's. Undefined: none. */
export async function chromium() {
  const here = await present();
  if (here) return here;
  process.stderr.write("Buscando un Chromium para las pruebas (hasta un minuto)…\n");
  await bounded(process.execPath, [path.join(ROOT, "node_modules/playwright/cli.js"), "install", "chromium"], MINUTE);
  const downloaded = await present();
  if (downloaded) return downloaded;
  process.stderr.write("Instalando Chromium con apt…\n");
  await apt("update");
  await apt("install", "-y", "--no-install-recommends", "chromium", "fonts-liberation");
  return present();
}

async function present() {
  const { chromium: own } = await import("playwright-core");
  const candidates = [process.env.CHROMIUM_PATH, ...INSTALLED, own.executablePath()];
  return candidates.find((file) => file && existsSync(file) && starts(file));
}

// A download may lack the system's libraries: only one that runs counts.
function starts(file) {
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--dump-dom", "about:blank"];
  const ran = spawnSync(file, args, { encoding: "utf8", timeout: 30_000, killSignal: "SIGKILL" });
  return ran.status === 0 && ran.stdout.includes("<html");
}

const apt = (...args) => {
  const asRoot = process.getuid() === 0 ? [] : ["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"];
  const [program, ...rest] = [...asRoot, "apt-get", ...args];
  return bounded(program, rest, 10 * MINUTE);
};

// With its children: a downloader that hangs must not hold the tests.
function bounded(program, args, limit) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const child = spawn(program, args, { cwd: ROOT, env, detached: true, stdio: ["ignore", 2, 2] });
  const end = setTimeout(() => process.kill(-child.pid, "SIGKILL"), limit);
  return new Promise((resolve) => {
    child.once("error", resolve);
    child.once("exit", resolve);
  }).finally(() => clearTimeout(end));
}
