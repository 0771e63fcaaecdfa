import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Account, accountFor, canReach } from "@/db/embedded/account";
import { type Binaries, binariesFor } from "@/db/embedded/binaries";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

/** Where a data folder's PostgreSQL lives, who runs it, and with which programs. */
export type Place = {
  readonly dataDir: string;
  readonly clusterDir: string;
  /** True when the cluster had to live outside the data folder. */
  readonly elsewhere: boolean;
  readonly account: Account;
  readonly binaries: Binaries;
};

const OUTSIDE = "/var/lib/alianza18";
const POINTER = "postgres-en-otra-carpeta.txt";

/** Finds the place, and makes its folders. A data folder keeps its place. */
export function placeOf(dataDir: string): Place {
  makeDataDir(dataDir);
  const inside = path.join(dataDir, "postgres");
  const pointer = path.join(dataDir, POINTER);
  const pointed = existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : undefined;
  const account = accountFor(pointed ?? inside);
  const fits = !pointed && reachable(account, inside, dataDir);
  const clusterDir = fits ? inside : (pointed ?? outsideFor(pointer));
  return { dataDir, clusterDir, elsewhere: !fits, account, binaries: binariesFor(account, OUTSIDE) };
}

// As root the folder is opened for passing through (not listing), so that PostgreSQL's user reaches its own subfolder.
function makeDataDir(dataDir: string): void {
  const asRoot = process.getuid?.() === 0;
  mkdirSync(dataDir, { recursive: true, mode: asRoot ? 0o711 : 0o700 });
  const { mode } = statSync(dataDir);
  if (asRoot && (mode & 0o011) !== 0o011) chmodSync(dataDir, (mode & 0o777) | 0o011);
}

function reachable(account: Account, inside: string, dataDir: string): boolean {
  if (!account) return true;
  if (existsSync(path.join(inside, "PG_VERSION"))) return mustReach(account, inside);
  return canReach(account, dataDir) && canOwn(account, dataDir);
}

// A folder that was moved to where its user cannot follow: never answer with a new, empty database.
function mustReach(account: NonNullable<Account>, inside: string): true {
  if (canReach(account, inside)) return true;
  throw new EnvironmentFault(
    `El usuario ${account.name} no puede entrar a la base de datos en ${inside}; los datos se conservan: permita el paso por sus carpetas (chmod +x) o devuélvala a su lugar, y vuelva a iniciar.`,
  );
}

// Some file systems do not know owners: the cluster cannot live there.
function canOwn(account: NonNullable<Account>, dataDir: string): boolean {
  const probe = path.join(dataDir, `.owner-${process.pid}`);
  try {
    mkdirSync(probe, { mode: 0o700 });
    chownSync(probe, account.uid, account.gid);
    return statSync(probe).uid === account.uid;
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}

function outsideFor(pointer: string): string {
  // Not a hash of the path: a data folder that was deleted and made again must not find the old database.
  const clusterDir = path.join(OUTSIDE, randomBytes(8).toString("hex"), "postgres");
  mkdirSync(path.dirname(clusterDir), { recursive: true, mode: 0o755 });
  writeFileSync(pointer, `${clusterDir}\n`);
  return clusterDir;
}
