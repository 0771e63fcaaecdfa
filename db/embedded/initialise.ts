import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { faultFrom } from "@/db/embedded/faults";
import type { Keys } from "@/db/embedded/keys";
import type { Place } from "@/db/embedded/place";
import { plainEnvironment } from "@/db/embedded/plain-environment";

/** Makes the cluster unless it is there. Built beside and renamed, so that a half-made one never counts. */
export function initialise(place: Place, keys: Keys): void {
  if (isThere(place)) return;
  const draft = `${place.clusterDir}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  own(place, draft);
  try {
    renameSync(initdb(place, draft, keys), place.clusterDir);
  } catch (error) {
    // Somebody else may have made it meanwhile: theirs counts.
    if (!isThere(place)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

const isThere = (place: Place) => existsSync(path.join(place.clusterDir, "PG_VERSION"));

function own(place: Place, file: string): void {
  if (place.account) chownSync(file, place.account.uid, place.account.gid);
}

// ICU in Spanish sorts ñ after n. The C library's part only says what a letter is: C.UTF-8 knows them all.
const LOCALE = ["--encoding=UTF8", "--locale-provider=icu", "--icu-locale=es", "--locale=C"];
const LETTERS = process.platform === "linux" ? "C.UTF-8" : "en_US.UTF-8";

function initdb(place: Place, draft: string, keys: Keys): string {
  const passwordFile = path.join(draft, "password");
  const pgdata = path.join(draft, "data");
  writeFileSync(passwordFile, keys.superuser, { mode: 0o600 });
  own(place, passwordFile);
  const access = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  const made = spawnSync(
    place.binaries.initdb,
    [`--pgdata=${pgdata}`, ...access, ...LOCALE, `--lc-ctype=${LETTERS}`, "--no-instructions"],
    { ...place.account, cwd: "/", env: plainEnvironment(), encoding: "utf8" },
  );
  if (made.status !== 0) throw faultFrom(place, made.stderr || String(made.error));
  return pgdata;
}
