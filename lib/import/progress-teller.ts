import { setTimeout as pause } from "node:timers/promises";
import { changeImport } from "@/db/import/browser";
import { transaction } from "@/db/transaction";
import { systemActor } from "@/lib/access/actor-from";
import type { Progress } from "./imported";

/** Told as often as one likes, written down at most so often. */
const EVERY_MS = 400;

/** Keeps how far an import is on a connection of its own, so that it is seen before the import's transaction ends. */
export function progressTeller(importId: string) {
  let latest: Progress | null = null;
  let over = false;
  let writing: Promise<void> | null = null;

  const write = async () => {
    while (latest && !over) {
      const progress: Progress = latest;
      latest = null;
      await transaction(systemActor("trabajos"), (tx) =>
        changeImport(tx, importId, ["preparada", "escribiendo"], { progress }),
      );
      await pause(EVERY_MS);
    }
  };
  return {
    told(progress: Progress) {
      latest = progress;
      // How far it is may be lost; what is done is not.
      writing ??= write()
        .catch(() => {})
        .finally(() => {
          writing = null;
        });
    },
    /** Nothing more is written afterwards. */
    async settle() {
      over = true;
      await writing;
    },
  };
}
