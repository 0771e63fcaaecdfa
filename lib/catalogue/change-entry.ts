import { transactionOnce } from "@/db/once";
import { type Catalogue, entryById } from "@/db/query/catalogue-entries";
import { updateEntry } from "@/db/write/catalogues";
import { allow } from "@/lib/access/policy";
import { changedMeanwhile } from "@/lib/audit/changed-meanwhile";
import { difference } from "@/lib/audit/difference";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import type { ChangeEntryInput } from "./input";
import { logged } from "./logged";

type Input = ChangeEntryInput & { readonly rtn?: string | null };

/**
 * What changing an entry of any catalogue is; its code stays. Refuses an unknown one (`….not_found`), an edit of what
 * somebody changed meanwhile (`row.changed_meanwhile`), and whoever is not the central unit.
 */
export const changeEntry = (catalogue: Catalogue, actor: Actor, input: Input): Promise<{ code: string }> =>
  transactionOnce(actor, `${catalogue}.change`, input, async (tx) => {
    allow(actor, "catalogue.write", null);
    const entry = found(await entryById(tx, catalogue, input.id), catalogue);
    const { code } = entry;
    const change = difference(logged(catalogue, entry), logged(catalogue, input));
    if (!change) return { code };
    if ((await updateEntry(tx, catalogue, input)) === 0) {
      throw await changedMeanwhile(tx, found(await entryById(tx, catalogue, input.id), catalogue));
    }
    await record(tx, actor, `${catalogue}.changed`, { subjectId: entry.id, ...change });
    return { code };
  });
