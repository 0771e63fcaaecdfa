import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { closeDatabase } from "@/db/connection";
import { freePort } from "@/db/embedded/port";
import type { Urls } from "@/db/logins";
import { importDesk } from "../support/imports";
import { run } from "../support/processes";
import { raiseCast } from "../support/raise-cast";
import { cloneOf, raiseStage } from "../support/stage";
import { TWO_TENANTS } from "./book";

declare module "vitest" {
  export interface ProvidedContext {
    doors: { readonly address: string; readonly ownerUrl: string };
  }
}

/** Once a run: a throw-away data folder with the cast and two tenants, and the built server upon it. */
export default async function setup(project: TestProject) {
  const { stage, strike } = await raiseStage();
  const { urls, drop } = await cloneOf(stage, "puertas");
  const clear = async () => {
    await drop();
    await strike();
  };
  try {
    await fill(urls);
    const { address, close } = await serve(urls);
    project.provide("doors", { address, ownerUrl: urls.owner });
    return async () => {
      await close();
      await clear();
    };
  } catch (error) {
    await clear();
    throw error;
  }
}

async function fill({ app, owner }: Urls): Promise<void> {
  Object.assign(process.env, { DATABASE_URL: app, DATABASE_OWNER_URL: owner });
  const desk = importDesk();
  await raiseCast();
  const { faults } = await desk.bring(TWO_TENANTS);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  desk.clear();
  await closeDatabase();
}

async function serve({ app, owner, jobs }: Urls) {
  const dataDir = mkdtempSync(path.join(tmpdir(), "alianza18-puertas-"));
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const settings = { ALIANZA18_DATA: dataDir, PORT: port, ALIANZA18_URL: address, LOG_LEVEL: "silent" };
  const server = run(["lib/cli/start.mjs"], {
    ...settings,
    DATABASE_URL: app,
    DATABASE_OWNER_URL: owner,
    DATABASE_JOBS_URL: jobs,
  });
  await server.saw(/Ctrl-C/);
  const close = async () => {
    server.child.kill("SIGTERM");
    await server.ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { address, close };
}
