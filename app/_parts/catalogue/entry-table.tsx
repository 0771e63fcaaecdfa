import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { turned } from "@/app/_gate/list-query";
import { SortHead } from "@/app/_ui/list/sort-head";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import type { Catalogue, Entry, EntrySort } from "@/db/query/catalogue-entries";
import { maskRtn } from "@/lib/domain/rtn";
import type { Asked } from "./asked";
import { PLACES } from "./places";

type Props = { readonly catalogue: Catalogue; readonly asked: Asked; readonly rows: readonly Entry[] };

/** The entries; each leads to its page. */
export const EntryTable = async ({ catalogue, asked, rows }: Props) => {
  const say = await getTranslations("catalogues");
  const place = PLACES[catalogue];
  const head = (column: EntrySort, label: string) => {
    const { order, sorted } = turned(column, asked.order);
    return <SortHead label={label} href={place.list({ q: asked.search || undefined, orden: order })} sorted={sorted} />;
  };
  return (
    <Table label={say(`${catalogue}.title`)}>
      <thead>
        <tr>
          {head("codigo", say("code"))}
          {head("nombre", say("name"))}
          {catalogue === "psde" ? <HeadCell>{say("rtn")}</HeadCell> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, code, name, rtn }) => (
          <tr key={id}>
            <RowHead className="whitespace-nowrap">
              <Link href={place.one(code)}>{code}</Link>
            </RowHead>
            <Cell className="w-full">{name}</Cell>
            {catalogue === "psde" ? <Cell className="whitespace-nowrap">{rtn ? maskRtn(rtn) : "—"}</Cell> : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
