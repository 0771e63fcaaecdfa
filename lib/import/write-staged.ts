import { endImport } from "@/db/import/staging";
import { transaction } from "@/db/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { Imported, ImportInput, Progress } from "./imported";
import { judgeStaged } from "./judge-staged";
import { writeJudged } from "./write-judged";

type Staged = Pick<ImportInput, "fileName" | "sha256" | "dryRun" | "partial"> & { importId: string };

/** Checks what is staged and, where it may be, writes it: facts, audit and standings in one transaction. */
export const writeStaged = (
  actor: Actor,
  staged: Staged,
  now: Date,
  told: (progress: Progress) => void,
): Promise<Imported> =>
  transaction(actor, async (tx) => {
    const { sheets, faults, sound } = await judgeStaged(tx, staged.importId, now, told);
    const written = !staged.dryRun && sound > 0 && (faults === 0 || staged.partial);
    if (written) await writeJudged(tx, actor, { ...staged, sheets }, now, told);
    await endImport(tx, staged.importId, written ? sheets : null, now);
    return { importId: staged.importId, dryRun: staged.dryRun, written, sheets, faults };
  });
