import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Booted } from "@/db/boot";
import { systemActor } from "@/lib/access/actor-from";
import { addUser } from "@/lib/access/add-user";
import { generatePassword } from "@/lib/access/generate-password";
import { listUsers } from "@/lib/access/list-users";

const EMAIL = "central@alianza18.example";

/**
 * How to sign in, in a line. A database of our own that nobody can enter yet gets its first account, of the central
 * unit, with a password made for this data folder; on somebody else's PostgreSQL accounts are made by command alone.
 */
export async function howToSignIn(booted: Booted, dataDir: string): Promise<string> {
  const file = path.join(dataDir, "acceso-inicial.txt");
  const accounts = await listUsers(systemActor("arranque"));
  if (accounts.length > 0) {
    return existsSync(file) ? `Para entrar: la cuenta inicial está en ${file}` : "Para entrar: use su cuenta.";
  }
  if (!booted.cluster) {
    return "Para entrar: cree la primera cuenta con «npm run -s alianza18 -- user add --email CORREO --name NOMBRE --role central».";
  }
  return `Para entrar: ${await firstAccount(file)} (también en ${file})`;
}

// Written down before it is used: a start that is cut short leaves no account that nobody can enter.
async function firstAccount(file: string): Promise<string> {
  const password = generatePassword();
  writeFileSync(file, `Correo: ${EMAIL}\nContraseña: ${password}\n`, { mode: 0o600 });
  await addUser(systemActor("arranque"), { email: EMAIL, name: "Unidad central", role: "central", password });
  return `${EMAIL}, contraseña ${password}`;
}
