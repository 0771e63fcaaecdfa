import { defineConfig } from "@playwright/test";
import { e2ePlace } from "./tests/support/e2e-place";

const { dataDir, address, port } = e2ePlace();

// Chromium's own sandbox does not work for root; the pages are ours.
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".cache/e2e",
  workers: 1,
  forbidOnly: true,
  reporter: "list",
  timeout: 60_000,
  globalSetup: "./tests/support/e2e-global.ts",
  webServer: {
    command: "exec node lib/cli/start.mjs",
    env: { ALIANZA18_DATA: dataDir, PORT: port, ALIANZA18_URL: address, DATABASE_URL: "" },
    url: address,
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
  },
  use: {
    baseURL: address,
    locale: "es-HN",
    timezoneId: "America/Tegucigalpa",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: asRoot ? ["--no-sandbox", "--disable-dev-shm-usage"] : ["--disable-dev-shm-usage"],
    },
  },
});
