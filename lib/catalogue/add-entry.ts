import { v7 as uuid } from "uuid";
import { transactionOnce } from "@/db/once";
import type { Catalogue } from "@/db/query/catalogue-entries";
import { insertEntry } from "@/db/write/catalogues";
import { allow } from "@/lib/access/policy";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import type { AddEntryInput } from "./input";
import { logged } from "./logged";

type Input = AddEntryInput & { readonly rtn?: string | null };

/** What adding to any catalogue is. Refuses a taken code (`code.taken`) and whoever is not the central unit. */
export const addEntry = (catalogue: Catalogue, actor: Actor, input: Input, now: Date): Promise<{ code: string }> =>
  transactionOnce(actor, `${catalogue}.add`, input, async (tx) => {
    allow(actor, "catalogue.write", null);
    const { requestId: _, ...said } = input;
    const id = uuid();
    await insertEntry(tx, catalogue, { id, ...said }, now);
    await record(tx, actor, `${catalogue}.added`, {
      subjectId: id,
      after: { codigo: said.code, ...logged(catalogue, said) },
    });
    return { code: said.code };
  });
