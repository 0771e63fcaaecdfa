import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { turned } from "@/app/_gate/list-query";
import { paths } from "@/app/_gate/paths";
import { SortHead } from "@/app/_ui/list/sort-head";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import type { OprLine, OprSort } from "@/db/query/oprs";
import { type Asked, listHref } from "./asked";

type Props = { readonly rows: readonly OprLine[]; readonly asked: Asked };

/** Columns a telephone leaves to the organisation's own page. */
const WIDE = "hidden md:table-cell";

/** The organisations; each leads to its page. */
export const OprTable = async ({ rows, asked }: Props) => {
  const [say, forms] = await Promise.all([getTranslations("registry.oprs"), getTranslations("registry.forms")]);
  const head = (column: OprSort, className = "") => {
    const { order, sorted } = turned(column, asked.order);
    const label = say(`columns.${column}`);
    return <SortHead label={label} href={listHref(asked, { order })} sorted={sorted} className={className} />;
  };
  return (
    <Table label={say("table")}>
      <thead>
        <tr>
          {head("codigo")}
          {head("nombre")}
          {head("municipio", WIDE)}
          <HeadCell className={WIDE}>{say("columns.oficina")}</HeadCell>
          <HeadCell className={WIDE}>{say("columns.psde")}</HeadCell>
          <HeadCell numeric>{say("columns.planes")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((opr) => (
          <tr key={opr.id}>
            <RowHead className="whitespace-nowrap">
              <Link href={paths.opr(opr.code)} prefetch={false}>
                {opr.code}
              </Link>
            </RowHead>
            <Cell>
              {opr.name}
              <span className="block text-sm text-muted">{forms(opr.form)}</span>
            </Cell>
            <Cell className={WIDE}>
              {opr.municipality}
              <span className="block text-sm text-muted">{opr.department}</span>
            </Cell>
            <Cell className={WIDE}>{opr.office}</Cell>
            <Cell className={WIDE}>{opr.psde ?? say("noPsde")}</Cell>
            <Cell numeric>{opr.plans}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
