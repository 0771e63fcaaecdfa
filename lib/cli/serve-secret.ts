import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
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
  return kept(file) ?? made(file);
}

// A full disk may have left the name without its content.
function kept(file: string): string | undefined {
  const secret = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  return secret.length >= 32 ? secret : undefined;
}

// Named once it is whole.
function made(file: string): string {
  const secret = randomBytes(33).toString("base64url");
  const draft = `${file}.${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(draft, `${secret}\n`, { mode: 0o600 });
  renameSync(draft, file);
  return secret;
}
