import { v7 as uuid } from "uuid";
import { transactionOnce } from "@/db/once";
import { insertAlly, recordAllyKind } from "@/db/write/allies";
import { allow } from "@/lib/access/policy";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import type { AddAllyInput } from "./input";
import { logged } from "./logged";

/**
 * The field registers a party of alliances, which every tenant may then name. Refuses a taken code (`code.taken`) and
 * whoever only consults (`role.not_allowed`).
 */
export const addAlly = (actor: Actor, input: AddAllyInput, now = new Date()): Promise<{ code: string }> =>
  transactionOnce(actor, "ally.add", input, async (tx) => {
    allow(actor, "ally.add", null);
    const { requestId: _, ...said } = input;
    const id = uuid();
    await insertAlly(tx, { id, ...said, createdAt: now, updatedAt: now });
    await recordAllyKind(tx, id, { kind: said.kind, now, by: actor.id });
    await record(tx, actor, "ally.added", { subjectId: id, after: { codigo: said.code, ...logged(said) } });
    return { code: said.code };
  });
