import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { turned } from "@/app/_gate/list-query";
import { paths } from "@/app/_gate/paths";
import { SortHead } from "@/app/_ui/list/sort-head";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import type { UserLine, UserSort } from "@/db/query/user-list";
import type { Locale } from "@/lib/domain/codes";
import { formatInstant } from "@/lib/i18n/format";
import { AccountState } from "./account-state";
import { type Asked, listHref } from "./asked";

type Props = { readonly rows: readonly UserLine[]; readonly asked: Asked; readonly locale: Locale };

/** The accounts; each leads to its page. */
export const UserTable = async ({ rows, asked, locale }: Props) => {
  const [say, roles] = await Promise.all([getTranslations("people.users"), getTranslations("ui.roles")]);
  const head = (column: UserSort) => {
    const { order, sorted } = turned(column, asked.order);
    return <SortHead label={say(`columns.${column}`)} href={listHref(asked, { order })} sorted={sorted} />;
  };
  return (
    <Table label={say("table")}>
      <thead>
        <tr>
          {head("nombre")}
          {head("correo")}
          {head("rol")}
          <HeadCell>{say("columns.lugar")}</HeadCell>
          <HeadCell>{say("columns.estado")}</HeadCell>
          {head("visto")}
        </tr>
      </thead>
      <tbody>
        {rows.map((user) => (
          <tr key={user.id}>
            <RowHead>
              <Link href={paths.user(user.id)}>{user.name}</Link>
            </RowHead>
            <Cell>{user.email}</Cell>
            <Cell>{roles(user.role)}</Cell>
            <Cell>{user.place ?? "—"}</Cell>
            <Cell>
              <AccountState disabled={user.disabled} />
            </Cell>
            <Cell className="whitespace-nowrap">
              {user.lastSeen ? formatInstant(new Date(user.lastSeen), locale) : say("never")}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
