import { type AccompaniedOpr, type AssignmentPeriod, accompaniedOprs, periodsOf } from "@/db/query/assignments";
import { psdeByCode } from "@/db/query/user-home";
import type { Reader } from "@/db/reading";
import type { Scope } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { groupBy } from "@/lib/domain/group-by";
import { Refusal } from "@/lib/domain/problem";
import type { TransferInput } from "./assign-input";
import { seenVersion } from "./assign-seen";
import { type Step, stepFromPsde } from "./assign-step";

/** One organisation of a PSDE, and what handing it over would do, or why it cannot be. */
export type TransferLine = { readonly opr: AccompaniedOpr; readonly step: Step };

export type Transfer = { readonly lines: readonly TransferLine[]; readonly version: number };

/**
 * What would happen if a PSDE handed its organisations over, of one office or of all: the same rule as the verb's.
 * Refuses an unknown PSDE (`psde.not_found`) and the same one (`assignment.same_psde`).
 */
export const transferOf = async (reader: Reader, scope: Scope, input: TransferInput): Promise<Transfer> => {
  const psde = found(await psdeByCode(reader, input.psde), "psde");
  const to = input.toPsde === null ? null : found(await psdeByCode(reader, input.toPsde), "psde");
  if (to?.id === psde.id) throw new Refusal("assignment.same_psde");
  const oprs = await accompaniedOprs(reader, scope, { psdeId: psde.id, office: input.office, from: input.from });
  const periods = await periodsOf(
    reader,
    scope,
    oprs.map(({ id }) => id),
  );
  const byOpr = groupBy(periods, ({ oprId }) => oprId);
  const step = (own: readonly AssignmentPeriod[]) => stepFromPsde(own, psde.id, to?.id ?? null, input.from);
  const lines = oprs.map((opr) => ({ opr, step: step(byOpr.get(opr.id) ?? []) }));
  return { lines, version: seenVersion(periods) };
};
