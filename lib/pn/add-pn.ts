import { v7 as uuid } from "uuid";
import { transactionOnce } from "@/db/once";
import { entryById } from "@/db/query/catalogue-entries";
import { oprById } from "@/db/query/oprs-one";
import { insertPn, insertWindow } from "@/db/write/pns";
import { allow } from "@/lib/access/policy";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import type { AddPnInput } from "./input";
import { newFact } from "./locked-pn";
import { loggedPn } from "./logged";
import { refreshStandings } from "./refresh-standings";

/**
 * The central unit registers an approved plan of an organisation; its window is known from now on. Refuses a taken code
 * (`code.taken`), an unknown organisation or chain (`opr.not_found`, `chain.not_found`), and an organisation merged into
 * another (`opr.merged`).
 */
export const addPn = (actor: Actor, input: AddPnInput, now = new Date()): Promise<{ code: string }> =>
  transactionOnce(actor, "pn.add", input, async (tx) => {
    const opr = found(await oprById(tx, actor.scope, input.oprId), "opr");
    allow(actor, "pn.add", opr);
    const chain = found(await entryById(tx, "chain", input.chainId), "chain");
    const { requestId: _, ...said } = input;
    const pn = { id: uuid(), oprId: opr.id };
    await insertPn(tx, { ...said, ...pn, state: "aprobado", createdAt: now, updatedAt: now });
    await insertWindow(tx, { ...newFact(actor, pn, now), window: said.window });
    await refreshStandings(tx, actor, [pn.id], now);
    const after = { codigo: said.code, opr: opr.code, ...loggedPn(said, chain.code) };
    await record(tx, actor, "pn.added", { subjectId: pn.id, pnId: pn.id, oprId: opr.id, after });
    return { code: said.code };
  });
