import { afterAll, inject } from "vitest";
import { closeDatabase } from "@/db/connection";
import { cloneOf } from "./stage";

// Once a test file: a database of its own, found through the same settings as in real life.
const name = `prueba_${process.pid}_${process.env.VITEST_POOL_ID}_${Date.now().toString(36)}`;
const { urls, drop } = await cloneOf(inject("stage"), name);

process.env.DATABASE_URL = urls.app;
process.env.DATABASE_OWNER_URL = urls.owner;
process.env.DATABASE_JOBS_URL = urls.jobs;

afterAll(async () => {
  await closeDatabase();
  await drop();
});
