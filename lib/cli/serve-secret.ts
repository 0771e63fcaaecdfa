import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Env } from "@/lib/platform/env";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

/** What sessions are signed with: given in production, else made once and kept in the data folder. */
export function secretOf(settings: Env): string {
  if (settings.authSecret) return settings.authSecret;
  if (settings.production) {
    throw new EnvironmentFault(
      "Falta AUTH_SECRET y ALIANZA18_PRODUCTION=1 lo exige; no se cambió nada: indique un secreto de 32 caracteres o más (por ejemplo, el de «openssl rand -base64 33») y vuelva a iniciar.",
    );
  }
  const file = path.join(settings.dataDir, "secreto-de-sesiones");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const secret = randomBytes(33).toString("base64url");
  mkdirSync(settings.dataDir, { recursive: true });
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
