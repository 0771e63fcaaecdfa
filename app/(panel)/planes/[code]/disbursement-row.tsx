import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { Cell } from "@/app/_ui/table";
import type { Disbursement } from "@/db/query/disbursements";
import type { Locale } from "@/lib/domain/codes";
import { formatDate, formatMoney } from "@/lib/i18n/format";

type Props = {
  readonly one: Disbursement;
  readonly pn: string;
  readonly mayWrite: boolean;
  readonly locale: Locale;
};

/** One disbursement; a reversed one is struck through, with why. */
export const DisbursementRow = async ({ one, pn, mayWrite, locale }: Props) => {
  const say = await getTranslations("registry.disbursements");
  const { number, reversedOn, reversalReason } = one;
  const on = formatDate(one.creditedOn, locale);
  const amount = formatMoney(one.amount, locale);
  return (
    <tr>
      <Cell numeric>{number}</Cell>
      <Cell className="min-w-36">
        {one.reversed ? <del className="text-muted">{on}</del> : on}
        {reversedOn ? (
          <span className="block text-sm text-no-cumple">
            {say("reversed", { on: formatDate(reversedOn, locale), reason: reversalReason ?? "" })}
          </span>
        ) : null}
      </Cell>
      <Cell numeric>{one.reversed ? <del className="text-muted">{amount}</del> : amount}</Cell>
      <Cell>{one.reference ?? "—"}</Cell>
      <Cell className="min-w-32">{one.proof ?? "—"}</Cell>
      {mayWrite ? (
        <Cell className="whitespace-nowrap">
          {one.reversed ? null : (
            <span className="flex flex-wrap gap-x-4">
              <Link href={paths.correctDisbursement(pn, number)} aria-label={say("correctOne", { number })}>
                {say("correct")}
              </Link>
              <Link href={paths.reverseDisbursement(pn, number)} aria-label={say("reverseOne", { number })}>
                {say("reverse")}
              </Link>
            </span>
          )}
        </Cell>
      ) : null}
    </tr>
  );
};
