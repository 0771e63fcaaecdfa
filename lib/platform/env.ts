import path from "node:path";
import { z } from "zod";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

export type Env = {
  /** Absolute path of the data folder. */
  readonly dataDir: string;
  /** URL of the app login; undefined when the embedded database serves and has not been started yet. */
  readonly databaseUrl: string | undefined;
  readonly databaseOwnerUrl: string | undefined;
  readonly databaseJobsUrl: string | undefined;
  readonly authSecret: string | undefined;
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Public address, without a trailing slash. */
  readonly url: string;
  /** What a browser of ours may send as `Origin`. */
  readonly origins: readonly string[];
  readonly logLevel: string;
};

/** The process's settings, parsed at the door. Read anew at each call: boot adds the database's URLs while it runs. */
export function env(source: NodeJS.ProcessEnv = process.env): Env {
  const read = settings.safeParse(withoutBlanks(source));
  if (!read.success) throw new EnvironmentFault(sentenceOf(read.error));
  const given = read.data;
  return {
    dataDir: path.resolve(given.ALIANZA18_DATA),
    databaseUrl: given.DATABASE_URL,
    databaseOwnerUrl: given.DATABASE_OWNER_URL,
    databaseJobsUrl: given.DATABASE_JOBS_URL,
    authSecret: given.AUTH_SECRET,
    production: given.ALIANZA18_PRODUCTION,
    host: given.HOST,
    port: given.PORT,
    ...addresses(given.ALIANZA18_URL, given.HOST, given.PORT),
    logLevel: given.LOG_LEVEL,
  };
}

// Without a public address the server is for this machine, which people call by either name.
function addresses(given: string | undefined, host: string, port: number) {
  const url = (given ?? addressOf(host, port)).replace(/\/+$/, "");
  const names = given ? [] : [addressOf("localhost", port), addressOf("127.0.0.1", port)];
  return { url, origins: [...new Set([new URL(url).origin, ...names])] };
}

/** The address a browser on this machine would use. */
export function addressOf(host: string, port: number): string {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/\S+$/, "debe ser una dirección postgres://…");

const settings = z.object({
  ALIANZA18_DATA: z.string().default(".data"),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_JOBS_URL: postgresUrl.optional(),
  AUTH_SECRET: z.string().min(32, "debe tener al menos 32 caracteres").optional(),
  ALIANZA18_PRODUCTION: z
    .enum(["0", "1"], "debe ser 0 o 1")
    .default("0")
    .transform((flag) => flag === "1"),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce
    .number("debe ser un número")
    .int("debe ser un número entero")
    .min(1, "debe ser mayor que 0")
    .max(65535, "debe ser menor que 65536")
    .default(3000),
  ALIANZA18_URL: z.url({ protocol: /^https?$/, error: "debe ser una dirección http(s)://…" }).optional(),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "silent"], "debe ser trace, debug, info, warn, error o silent")
    .default("info"),
});

// An empty variable in a .env file means «not given».
const withoutBlanks = (source: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));

function sentenceOf(error: z.ZodError): string {
  const faults = error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  return `Configuración no válida: ${faults.join("; ")}. No se cambió nada; corrija el valor y vuelva a iniciar.`;
}
