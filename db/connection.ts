import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/lib/platform/env";
import { EnvironmentFault } from "@/lib/platform/environment-fault";
import { once } from "@/lib/platform/once";

/** The app login's pool: one per process. It owns nothing and bypasses nothing. */
export const database = () => pool().orm;

/** Ends the pool, for commands and tests that must let the process go. */
export const closeDatabase = () => pool().client.end({ timeout: 5 });

const pool = once("db.pool", () => {
  const url = env().databaseUrl;
  if (!url) {
    throw new EnvironmentFault("No hay base de datos: falta DATABASE_URL. No se cambió nada; inicie con npm start.");
  }
  const client = postgres(url, { max: 10, onnotice: () => {}, connection: { application_name: "alianza18" } });
  return { client, orm: drizzle(client) };
});
