import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { turned } from "@/app/_gate/list-query";
import { paths } from "@/app/_gate/paths";
import { SortHead } from "@/app/_ui/list/sort-head";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import type { AssignmentLine, AssignmentSort } from "@/db/query/assignments-list";
import type { Locale } from "@/lib/domain/codes";
import { formatDate } from "@/lib/i18n/format";
import { type Asked, listHref } from "./asked";
import { AssignmentBadge } from "./assignment-badge";

type Props = { readonly rows: readonly AssignmentLine[]; readonly asked: Asked; readonly locale: Locale };

/** The assignments; each leads to those of its organisation. */
export const AssignmentTable = async ({ rows, asked, locale }: Props) => {
  const say = await getTranslations("assignments");
  const head = (column: AssignmentSort) => {
    const { order, sorted } = turned(column, asked.order);
    return <SortHead label={say(`columns.${column}`)} href={listHref(asked, { order })} sorted={sorted} />;
  };
  return (
    <Table label={say("table")}>
      <thead>
        <tr>
          {head("opr")}
          <HeadCell>{say("columns.oficina")}</HeadCell>
          {head("psde")}
          {head("desde")}
          <HeadCell>{say("columns.hasta")}</HeadCell>
          <HeadCell>{say("columns.estado")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <RowHead className="min-w-48">
              <Link href={paths.assignmentsOf(row.opr)}>{row.name}</Link>
              <span className="block text-sm text-muted">{row.opr}</span>
            </RowHead>
            <Cell>{row.office}</Cell>
            <Cell>{row.psde}</Cell>
            <Cell className="whitespace-nowrap">{formatDate(row.from, locale)}</Cell>
            <Cell className="whitespace-nowrap">{row.to ? formatDate(row.to, locale) : say("open")}</Cell>
            <Cell>
              <AssignmentBadge state={row.state} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
