import { defineConfig } from "vitest/config";

const alias = { "@": import.meta.dirname };

export default defineConfig({
  resolve: { alias },
  test: {
    // Two cores are usual; more workers only wait for each other.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] } },
      { extends: true, test: { name: "house", include: ["tests/house/**/*.test.ts"], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: "db",
          include: ["tests/db/**/*.test.ts"],
          exclude: ["tests/db/boot/**"],
          globalSetup: ["tests/support/stage-global.ts"],
          setupFiles: ["tests/support/stage-worker.ts"],
          pool: "forks",
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        // These start and kill PostgreSQL processes of their own.
        extends: true,
        test: {
          name: "boot",
          include: ["tests/db/boot/**/*.test.ts"],
          pool: "forks",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // The authorization grid: one built server, called over HTTP by everybody.
        extends: true,
        test: {
          name: "doors",
          include: ["tests/doors/**/*.test.ts"],
          globalSetup: ["tests/doors/raise.ts"],
          pool: "forks",
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
