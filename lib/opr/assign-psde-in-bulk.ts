import { transactionOnce } from "@/db/once";
import { psdeByCode } from "@/db/query/user-home";
import { lockOprsOfPsde } from "@/db/write/assignments";
import { allow } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { Refusal } from "@/lib/domain/problem";
import type { ConfirmTransferInput } from "./assign-input";
import { type TransferLine, transferOf } from "./assign-preview";
import { type Change, soundStep, writeChanges } from "./assign-write";

/**
 * A PSDE's contract ends: from a day on its organisations, of one office or of all, pass to another PSDE or to their
 * offices; all that can, or those ticked. Refuses when they are no longer as previewed (`assignment.set_changed`), none
 * (`assignment.none_ticked`), a ticked one whose times would cross (`row.overlap`), the same PSDE, an unknown one.
 * Answers how many passed; each has its row in the log.
 */
export const assignPsdeInBulk = (actor: Actor, input: ConfirmTransferInput, now = new Date()): Promise<number> =>
  transactionOnce(actor, "assignment.changeInBulk", input, async (tx) => {
    allow(actor, "assignment.change", null);
    const psde = found(await psdeByCode(tx, input.psde), "psde");
    await lockOprsOfPsde(tx, { psdeId: psde.id, office: input.office, from: input.from });
    const { lines, version } = await transferOf(tx, actor.scope, input);
    if (version !== input.version) throw new Refusal("assignment.set_changed");
    const changes = input.which === "all" ? allThatCan(lines) : lines.filter(isTicked(input)).map(required);
    if (changes.length === 0) throw new Refusal("assignment.none_ticked");
    await writeChanges(tx, actor, changes, { psdeCode: input.toPsde, from: input.from, now });
    return changes.length;
  });

const isTicked = ({ oprs }: ConfirmTransferInput) => {
  const ticked = new Set(oprs);
  return ({ opr }: TransferLine) => ticked.has(opr.id);
};

const required = ({ opr, step }: TransferLine): Change => ({ oprId: opr.id, step: soundStep(step) });

const allThatCan = (lines: readonly TransferLine[]): Change[] =>
  lines.flatMap(({ opr, step }) => (step.ok ? [{ oprId: opr.id, step }] : []));
