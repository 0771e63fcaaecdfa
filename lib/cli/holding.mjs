// Plain JavaScript on Node alone: this runs before anything is installed.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Does a piece of work while no other process of this checkout does it. A holder that died counts as gone.
 * @param {string} lock
 * @param {() => void | Promise<void>} work
 * @param {AbortSignal} [signal]
 * @returns {Promise<void>}
 */
export async function holding(lock, work, signal) {
  mkdirSync(path.dirname(lock), { recursive: true });
  while (!taken(lock)) {
    if (signal?.aborted) return;
    if (!isAlive(holderOf(lock))) rmSync(lock, { force: true });
    else await pause(200);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

// Linked into place whole: nobody ever reads a lock that does not say whose it is.
/** @param {string} lock */
function taken(lock) {
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @param {string} lock */
function holderOf(lock) {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return 0;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
