import { v7 as uuid } from "uuid";
import { transactionOnce } from "@/db/once";
import { entryById } from "@/db/query/catalogue-entries";
import { insertOpr } from "@/db/write/oprs";
import { allow } from "@/lib/access/policy";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import type { AddOprInput } from "./input";
import { loggedOpr } from "./logged";

/**
 * The central unit registers an organisation of a regional office. Refuses a taken code (`code.taken`), an office or
 * municipality there is not (`office.not_found`, `field.unknown_choice`), and any other role (`role.not_allowed`).
 */
export const addOpr = (actor: Actor, input: AddOprInput, now = new Date()): Promise<{ code: string }> =>
  transactionOnce(actor, "opr.add", input, async (tx) => {
    allow(actor, "opr.add", null);
    const { requestId: _, ...said } = input;
    const office = found(await entryById(tx, "office", said.officeId), "office");
    const id = uuid();
    await insertOpr(tx, { id, ...said, createdAt: now, updatedAt: now });
    const after = { codigo: said.code, ...loggedOpr(said, office.code) };
    await record(tx, actor, "opr.added", { subjectId: id, oprId: id, after });
    return { code: said.code };
  });
