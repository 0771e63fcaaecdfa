import pino, { type Logger } from "pino";
import { env } from "@/lib/platform/env";
import { once } from "@/lib/platform/once";

/** The process's log: JSON lines on standard error, so that standard output stays the commands' own. No personal data. */
export const log: () => Logger = once("log", () =>
  pino({ base: null, level: env().logLevel, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2)),
);
