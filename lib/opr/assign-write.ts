import { v7 as uuid } from "uuid";
import type { Tx } from "@/db/transaction";
import { endAssignments, insertAssignments } from "@/db/write/assignments";
import { recordAll } from "@/lib/audit/record-all";
import type { Actor } from "@/lib/domain/actor";
import { addDays } from "@/lib/domain/civil-date";
import type { CivilDate } from "@/lib/domain/codes";
import { refusalOfStep } from "./assign-refusal";
import type { Step } from "./assign-step";

type Sound = Extract<Step, { ok: true }>;

/** One organisation and what its change does to its times. */
export type Change = { readonly oprId: string; readonly step: Sound };

/** To whom they pass, and from when. */
export type Onward = { readonly psdeCode: string | null; readonly from: CivilDate; readonly now: Date };

/** The step, or the refusal it stands for. */
export const soundStep = (step: Step): Sound => {
  if (step.ok) return step;
  throw refusalOfStep(step);
};

/** Ends what ends, starts what starts, and tells the log of every organisation. */
export async function writeChanges(tx: Tx, actor: Actor, changes: readonly Change[], onward: Onward): Promise<void> {
  const ends = changes.flatMap(({ step }) => (step.ends ? [step.ends.id] : []));
  await endAssignments(tx, ends, addDays(onward.from, -1));
  await insertAssignments(
    tx,
    changes.flatMap(({ oprId, step }) =>
      step.starts
        ? [{ id: uuid(), oprId, psdeId: step.starts, fromDate: onward.from, toDate: null, createdAt: onward.now }]
        : [],
    ),
  );
  await recordAll(
    tx,
    actor,
    "opr.psdeChanged",
    changes.map((change) => about(change, onward)),
  );
}

const about = ({ oprId, step: { ends } }: Change, { psdeCode, from }: Onward) => ({
  subjectId: oprId,
  oprId,
  before: { psde: ends?.psde ?? null, psde_desde: ends?.from ?? null },
  after: { psde: psdeCode, psde_desde: from },
});
