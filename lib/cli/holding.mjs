// Plain JavaScript on Node alone: this runs before anything is installed.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

// Containers give out the same process numbers again: our own on a lock proves that we hold it only if we know we do.
const held = new Set();

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
    if (!isHeld(lock)) rmSync(lock, { force: true });
    else await pause(200);
  }
  held.add(lock);
  try {
    await work();
  } finally {
    held.delete(lock);
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
function isHeld(lock) {
  const holder = holderOf(lock);
  return holder === process.pid ? held.has(lock) : isAlive(holder);
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
