import { v7 as uuid } from "uuid";
import { periodsOf } from "@/db/query/assignments";
import { oprByCode } from "@/db/query/oprs-one";
import { reading } from "@/db/reading";
import { addDays } from "@/lib/domain/civil-date";
import type { CivilDate } from "@/lib/domain/codes";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import { seenVersion } from "@/lib/opr/assign-seen";
import { actors } from "../../support/actors";
import { SMALL } from "../../support/small-registry";

export const central = actors.central();

const names = Array.from({ length: 30 }, (_, index) => `T-${String(index + 1).padStart(2, "0")}`);

/** The small registry with organisations enough for a test each. */
export const REGISTRY = {
  ...SMALL,
  OPR: [
    ...(SMALL.OPR ?? []),
    ...names.map((codigo) => ({ ...SMALL.OPR?.[0], codigo, nombre: `Organización ${codigo}` })),
  ],
};

export const today = civilDateIn(new Date());
export const inDays = (days: number): CivilDate => addDays(today, days);

const gathered = (code: string) =>
  reading(central, async (reader) => {
    const opr = await oprByCode(reader, central.scope, code);
    if (!opr) throw new Error(`no ${code}`);
    return { opr, periods: await periodsOf(reader, central.scope, [opr.id]) };
  });

/** «PS-1 2022-01-01…», in order. */
export const timesOf = async (code: string) =>
  (await gathered(code)).periods.map(({ psde, from, to }) => `${psde} ${from}…${to ?? ""}`);

/** What a page would send of an organisation as it stands now. */
export const askOf = async (code: string, toPsde: string | null, from: CivilDate) => {
  const { opr, periods } = await gathered(code);
  return { requestId: uuid(), version: seenVersion(periods), oprId: opr.id, toPsde, from };
};
