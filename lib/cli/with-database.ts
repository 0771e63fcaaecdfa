import { type Booted, boot } from "@/db/boot";
import { env } from "@/lib/platform/env";

/** Runs a command's work on a database that is ready, and leaves everything as it was found. */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  const booted = await boot(env(), { serving: false });
  const forget = onSignal(booted);
  enter(booted);
  try {
    return await work();
  } finally {
    forget();
    const { closeDatabase } = await import("@/db/connection");
    await closeDatabase();
    await booted.leave();
  }
}

/** From here on this process finds the database by its settings, as on any PostgreSQL. */
export function enter({ urls }: Booted): void {
  process.env.DATABASE_URL = urls.app;
  if (urls.jobs) process.env.DATABASE_JOBS_URL = urls.jobs;
}

// A command that is stopped leaves no PostgreSQL behind. What it was writing is rolled back.
function onSignal(booted: Booted): () => void {
  const stop = (signal: NodeJS.Signals) => {
    const code = signal === "SIGINT" ? 130 : 143;
    booted.leave().finally(() => process.exit(code));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  return () => process.off("SIGINT", stop).off("SIGTERM", stop);
}
