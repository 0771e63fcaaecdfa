import { type ImportRow, importById } from "@/db/query/imports";
import { reading } from "@/db/reading";
import { actingFor } from "@/lib/access/acting-for";
import { systemActor } from "@/lib/access/actor-from";
import { allow } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/problem";
import type { Store } from "@/lib/platform/storage/store";
import { WorkbookRefused } from "@/lib/platform/workbook/refused";
import { type ImportRefusal, standingOf } from "./import-state";
import type { Progress } from "./imported";
import { progressTeller } from "./progress-teller";
import type { Uploads } from "./uploads";

/** What a job is given: where papers are kept, and where what was uploaded waits. */
export type JobHands = { readonly store: Store; readonly uploads: Uploads };

/** One of the jobs of an import. */
type Job = {
  readonly importId: string;
  /** In which state it is to be found; in another one there is nothing left to do. */
  readonly state: ImportRow["state"];
  /** For whom it is done, as the account stands now. */
  readonly userOf: (row: ImportRow) => string;
  readonly work: (actor: Actor, row: ImportRow, told: (progress: Progress) => void) => Promise<void>;
  /** How it ends where the file or the person is refused. Anything unexpected is thrown, and the job tried again. */
  readonly refused: (row: ImportRow, refusal: ImportRefusal) => Promise<void>;
};

/** What the jobs of an import have in common. */
export async function inJob({ importId, state, userOf, work, refused }: Job): Promise<void> {
  const row = await reading(systemActor("trabajos"), (reader) => importById(reader, importId));
  if (row?.state !== state || standingOf(row).waiting) return;
  const teller = progressTeller(importId);
  try {
    const actor = await actingFor(userOf(row));
    allow(actor, "import.run", null);
    await work(actor, row, teller.told);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof WorkbookRefused)) throw error;
    await teller.settle();
    await refused(row, { code: error.code, params: { ...error.params } });
  } finally {
    await teller.settle();
  }
}
