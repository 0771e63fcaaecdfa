import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { Section } from "@/app/_ui/section";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import type { FinancingWindow } from "@/db/query/windows";

/** The three windows; each leads to its description. */
export const WindowTable = async ({ rows }: { readonly rows: readonly FinancingWindow[] }) => {
  const say = await getTranslations("catalogues.window");
  return (
    <Section id="ventanas" title={say("section")} lead={say("lead")}>
      <Table label={say("section")}>
        <thead>
          <tr>
            <HeadCell>{say("number")}</HeadCell>
            <HeadCell>{say("description")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, description }) => (
            <tr key={number}>
              <RowHead className="whitespace-nowrap">
                <Link href={paths.window(number)}>{say("one", { number })}</Link>
              </RowHead>
              <Cell className="w-full">{description}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
};
