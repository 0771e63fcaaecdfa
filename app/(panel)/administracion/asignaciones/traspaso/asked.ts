import { codeOf, type Query, wordOf } from "@/app/_gate/list-query";
import { isCivilDate } from "@/lib/domain/civil-date";
import type { CivilDate } from "@/lib/domain/codes";
import { NOBODY, type TransferInput } from "@/lib/opr/assign-input";

/** What the address asks: the fields as they were filled in, and the question where it is whole. */
export type Asked = {
  readonly psde: string;
  readonly office: string;
  readonly to: string;
  readonly from: CivilDate | null;
  readonly incomplete: boolean;
  readonly question: TransferInput | null;
};

export const askedOf = (query: Query): Asked => {
  const psde = wordOf(query.psde);
  const day = wordOf(query.desde);
  const from = isCivilDate(day) ? day : null;
  const office = codeOf(query.oficina) ?? null;
  const to = wordOf(query.hacia);
  return {
    psde,
    office: office ?? "",
    to,
    from,
    incomplete: query.psde !== undefined && (psde === "" || to === "" || from === null),
    question:
      psde !== "" && to !== "" && from !== null ? { psde, office, from, toPsde: to === NOBODY ? null : to } : null,
  };
};
