import { transactionOnce } from "@/db/once";
import { entryById } from "@/db/query/catalogue-entries";
import { insertWindow, updatePn } from "@/db/write/pns";
import { allow } from "@/lib/access/policy";
import { changedMeanwhile } from "@/lib/audit/changed-meanwhile";
import { difference } from "@/lib/audit/difference";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import type { ChangePnInput } from "./input";
import { lockedPn, newFact } from "./locked-pn";
import { loggedPn } from "./logged";
import { refreshStandings } from "./refresh-standings";

/**
 * The central unit corrects a plan; its code and organisation stay. Another window is a new fact, known from now on,
 * and the plan is judged anew. Refuses an unknown plan or chain (`pn.not_found`, `chain.not_found`) and an edit of what
 * somebody changed meanwhile (`row.changed_meanwhile`).
 */
export const changePn = (actor: Actor, input: ChangePnInput, now = new Date()): Promise<{ code: string }> =>
  transactionOnce(actor, "pn.change", input, async (tx) => {
    const { pnId: id, version, requestId: _, ...said } = input;
    const pn = await lockedPn(tx, actor, id);
    allow(actor, "pn.change", null);
    const chain = found(await entryById(tx, "chain", said.chainId), "chain");
    const change = difference(loggedPn(pn, pn.chainCode), loggedPn(said, chain.code));
    if (!change) return { code: pn.code };
    if ((await updatePn(tx, { id, version, now }, said)) === 0) throw await changedMeanwhile(tx, pn);
    if (said.window !== pn.window) {
      await insertWindow(tx, { ...newFact(actor, pn, now), window: said.window });
      await refreshStandings(tx, actor, [id], now);
    }
    await record(tx, actor, "pn.changed", { subjectId: id, pnId: id, oprId: pn.oprId, ...change });
    return { code: pn.code };
  });
