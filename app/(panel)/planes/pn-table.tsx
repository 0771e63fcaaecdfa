import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { turned } from "@/app/_gate/list-query";
import { paths } from "@/app/_gate/paths";
import { PnStateMark } from "@/app/_parts/pn-state";
import { VerdictBadge } from "@/app/_parts/verdict-badge";
import { SortHead } from "@/app/_ui/list/sort-head";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import type { PnLine, PnSort } from "@/db/query/pns";
import type { Locale } from "@/lib/domain/codes";
import { lineVerdict } from "@/lib/i18n/explain";
import { formatDate } from "@/lib/i18n/format";
import { type Asked, listHref } from "./asked";

type Props = {
  readonly rows: readonly PnLine[];
  readonly asked: Asked;
  /** More than the outline. */
  readonly whole: boolean;
  readonly locale: Locale;
};

/** Columns a telephone leaves to the plan's own page. */
const WIDE = "hidden md:table-cell";

/** The plans, with how each stands today; each leads to its page. */
export const PnTable = async ({ rows, asked, whole, locale }: Props) => {
  const say = await getTranslations("registry.pns");
  const head = (column: PnSort, look: { numeric?: boolean; className?: string } = {}) => {
    const { order, sorted } = turned(column, asked.order);
    const label = say(`columns.${column}`);
    return <SortHead label={label} href={listHref(asked, { order })} sorted={sorted} {...look} />;
  };
  return (
    <Table label={say("table")}>
      <thead>
        <tr>
          {head("codigo")}
          {head("opr")}
          <HeadCell className={WIDE}>{say("columns.titulo")}</HeadCell>
          {whole ? head("estado", { className: WIDE }) : null}
          {whole ? head("mes18", { numeric: true, className: WIDE }) : null}
          <HeadCell>{say("columns.resultado")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((pn) => (
          <PnRow key={pn.id} pn={pn} whole={whole} locale={locale} />
        ))}
      </tbody>
    </Table>
  );
};

type RowProps = Pick<Props, "whole" | "locale"> & { readonly pn: PnLine };

const PnRow = async ({ pn, whole, locale }: RowProps) => {
  const say = await getTranslations("registry");
  return (
    <tr>
      <RowHead className="whitespace-nowrap">
        <Link href={paths.pn(pn.code)} prefetch={false}>
          {pn.code}
        </Link>
      </RowHead>
      <Cell className="min-w-28">
        {pn.oprName}
        <span className="block text-sm text-muted">{pn.opr}</span>
      </Cell>
      <Cell className={WIDE}>
        {pn.title}
        {whole ? (
          <span className="block text-sm text-muted">
            {say("window", { window: pn.window })} · {pn.chain}
          </span>
        ) : null}
      </Cell>
      {whole ? (
        <Cell className={WIDE}>
          <PnStateMark state={pn.state} />
        </Cell>
      ) : null}
      {whole ? (
        <Cell numeric className={WIDE}>
          {pn.d18 ? formatDate(pn.d18, locale) : "—"}
        </Cell>
      ) : null}
      <Cell className="sm:min-w-44">
        <VerdictBadge verdict={pn.verdict} label={lineVerdict(pn, locale)} />
      </Cell>
    </tr>
  );
};
