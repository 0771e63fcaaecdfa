import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

/** The system user that PostgreSQL runs as; undefined when it runs as ourselves. */
export type Account = { readonly uid: number; readonly gid: number; readonly name: string } | undefined;

const OURS = "alianza18";

/** PostgreSQL refuses to run as root: as root, an unprivileged user is found, or made. */
export function accountFor(clusterDir: string): Account {
  if (process.getuid?.() !== 0) return undefined;
  const account = ownerOf(clusterDir) ?? userNamed(OURS) ?? userNamed("postgres") ?? made() ?? userNamed("nobody");
  if (account) return account;
  throw new EnvironmentFault(
    `PostgreSQL no puede funcionar como root y no se pudo crear un usuario del sistema; cree uno con «useradd --system ${OURS}» y vuelva a iniciar.`,
  );
}

/** May this user reach the path, every folder on the way included? Asked of the kernel, as that user. */
export function canReach(account: Account, target: string): boolean {
  if (!account) return true;
  return (
    spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", target], { uid: account.uid, gid: account.gid, cwd: "/" })
      .status === 0
  );
}

// A cluster keeps the user that it was made by.
function ownerOf(clusterDir: string): Account {
  const stat = statSync(path.join(clusterDir, "PG_VERSION"), { throwIfNoEntry: false });
  if (!stat || stat.uid === 0) return undefined;
  return users().find((user) => user.uid === stat.uid) ?? { uid: stat.uid, gid: stat.gid, name: String(stat.uid) };
}

const userNamed = (name: string): Account => users().find((user) => user.name === name && user.uid !== 0);

function made(): Account {
  spawnSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", OURS], { stdio: "ignore" });
  return userNamed(OURS);
}

function users() {
  return readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
