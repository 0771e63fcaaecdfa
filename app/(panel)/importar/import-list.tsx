import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import type { ImportLine } from "@/db/query/imports";
import type { Locale } from "@/lib/domain/codes";
import { formatInstant } from "@/lib/i18n/format";
import { ImportState } from "./import-state";
import { whoText } from "./who-text";

type Props = { readonly rows: readonly ImportLine[]; readonly locale: Locale };

/** Workbooks that came, newest first; each leads to its page. */
export const ImportList = async ({ rows, locale }: Props) => {
  const [say, who] = await Promise.all([getTranslations("imports.list"), whoText()]);
  return (
    <Table label={say("title")}>
      <thead>
        <tr>
          <HeadCell>{say("columns.file")}</HeadCell>
          <HeadCell>{say("columns.state")}</HeadCell>
          <HeadCell>{say("columns.when")}</HeadCell>
          <HeadCell>{say("columns.who")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <RowHead className="min-w-[9rem] break-words">
              <Link href={paths.import(row.id)}>{row.fileName}</Link>
            </RowHead>
            <Cell>
              <ImportState state={row.state} waiting={row.waiting} />
            </Cell>
            <Cell className="whitespace-nowrap">{formatInstant(new Date(row.createdAt), locale)}</Cell>
            <Cell>{who(row.writer ?? row.uploader)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
