import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { turned } from "@/app/_gate/list-query";
import { paths } from "@/app/_gate/paths";
import { SortHead } from "@/app/_ui/list/sort-head";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import type { AllyLine, AllySort } from "@/db/query/allies";
import type { Locale } from "@/lib/domain/codes";
import { maskRtn } from "@/lib/domain/rtn";
import { countryName } from "@/lib/i18n/countries";
import { type Asked, listHref } from "./asked";

type Props = { readonly rows: readonly AllyLine[]; readonly asked: Asked; readonly locale: Locale };

/** Columns a telephone leaves to the ally's own page. */
const WIDE = "hidden md:table-cell print:table-cell";

/** The allies; each leads to its page. Tax numbers of persons are masked. */
export const AllyTable = async ({ rows, asked, locale }: Props) => {
  const say = await getTranslations("allies");
  const head = (column: AllySort, label: string) => {
    const { order, sorted } = turned(column, asked.order);
    return <SortHead label={label} href={listHref(asked, { order })} sorted={sorted} />;
  };
  return (
    <Table label={say("list.title")}>
      <thead>
        <tr>
          {head("codigo", say("fields.code"))}
          {head("nombre", say("fields.name"))}
          <HeadCell>{say("fields.kind")}</HeadCell>
          <HeadCell className={WIDE}>{say("fields.class")}</HeadCell>
          <HeadCell className={WIDE}>{say("fields.country")}</HeadCell>
          <HeadCell className={WIDE}>{say("fields.taxId")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((ally) => (
          <tr key={ally.id}>
            <RowHead className="whitespace-nowrap">
              <Link href={paths.ally(ally.code)}>{ally.code}</Link>
            </RowHead>
            <Cell className="min-w-32">{ally.name}</Cell>
            <Cell>{say(`kinds.${ally.kind}`)}</Cell>
            <Cell className={WIDE}>{ally.class ? say(`classes.${ally.class}`) : "—"}</Cell>
            <Cell className={WIDE}>{countryName(ally.country, locale)}</Cell>
            <Cell className={`${WIDE} whitespace-nowrap`}>{ally.taxId ? maskRtn(ally.taxId) : "—"}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
