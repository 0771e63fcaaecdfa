import { transactionOnce } from "@/db/once";
import { financingWindows } from "@/db/query/windows";
import { updateWindow } from "@/db/write/catalogues";
import { allow } from "@/lib/access/policy";
import { changedMeanwhile } from "@/lib/audit/changed-meanwhile";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import type { DescribeWindowInput } from "./input";
import { windowId } from "./window-id";

/**
 * The central unit words what a financing window is; its number, and what the rule asks of it, are not its to change.
 * Refuses an unknown number (`window.not_found`) and an edit of what somebody changed meanwhile (`row.changed_meanwhile`).
 */
export const describeWindow = (actor: Actor, input: DescribeWindowInput): Promise<{ number: number }> =>
  transactionOnce(actor, "window.describe", input, async (tx) => {
    allow(actor, "catalogue.write", null);
    const known = async () =>
      found(
        (await financingWindows(tx)).find(({ number }) => number === input.number),
        "window",
      );
    const { number, description } = await known();
    if (description === input.description) return { number };
    if ((await updateWindow(tx, input)) === 0) {
      throw await changedMeanwhile(tx, { id: windowId(number), version: (await known()).version });
    }
    await record(tx, actor, "window.described", {
      subjectId: windowId(number),
      before: { ventana: number, descripcion: description },
      after: { ventana: number, descripcion: input.description },
    });
    return { number };
  });
