import { getTranslations } from "next-intl/server";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import type { AssignmentPeriod } from "@/db/query/assignments";
import type { Locale } from "@/lib/domain/codes";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import { formatDate } from "@/lib/i18n/format";
import { AssignmentBadge } from "../assignment-badge";

type Props = { readonly periods: readonly AssignmentPeriod[]; readonly locale: Locale };

/** Every time in which a PSDE accompanied an organisation, the latest first. */
export const Times = async ({ periods, locale }: Props) => {
  const say = await getTranslations("assignments");
  if (periods.length === 0) return <p className="text-muted">{say("ofOne.none")}</p>;
  const today = civilDateIn(new Date());
  return (
    <Table label={say("ofOne.times")}>
      <thead>
        <tr>
          <HeadCell>{say("columns.psde")}</HeadCell>
          <HeadCell>{say("columns.desde")}</HeadCell>
          <HeadCell>{say("columns.hasta")}</HeadCell>
          <HeadCell>{say("columns.estado")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {periods.toReversed().map((one) => (
          <tr key={one.id}>
            <RowHead>{one.psdeName}</RowHead>
            <Cell className="whitespace-nowrap">{formatDate(one.from, locale)}</Cell>
            <Cell className="whitespace-nowrap">{one.to ? formatDate(one.to, locale) : say("open")}</Cell>
            <Cell>
              <AssignmentBadge state={stateOn(one, today)} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};

const stateOn = ({ from, to }: AssignmentPeriod, today: string) => {
  if (from > today) return "futuras";
  return to !== null && to < today ? "terminadas" : "vigentes";
};
