import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { ListPager } from "@/app/_parts/list-pager";
import { Section } from "@/app/_ui/section";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import type { NamedInPlan } from "@/db/query/ally";

type Props = {
  readonly code: string;
  readonly rows: readonly NamedInPlan[];
  readonly counts: { readonly plans: number; readonly documents: number };
  readonly page: number;
};

/** The plans in scope whose documents name an ally, and how many of them do. */
export const AllyEvidence = async ({ code, rows, counts, page }: Props) => {
  const say = await getTranslations("allies.page");
  if (counts.plans === 0) {
    return (
      <Section id="documentos" title={say("evidence")}>
        <p className="text-muted">{say("evidenceNone")}</p>
      </Section>
    );
  }
  return (
    <Section id="documentos" title={say("evidence")} lead={say("evidenceLead", counts)}>
      <Table label={say("evidence")}>
        <thead>
          <tr>
            <HeadCell>{say("plan")}</HeadCell>
            <HeadCell>{say("opr")}</HeadCell>
            <HeadCell numeric>{say("documents")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.pn}>
              <RowHead className="min-w-32">
                <Link href={paths.pn(row.pn)}>{row.pn}</Link>
                <span className="block text-sm text-muted">{row.title}</span>
              </RowHead>
              <Cell>
                <Link href={paths.opr(row.opr)}>{row.oprName}</Link>
              </Cell>
              <Cell numeric>{row.documents}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <ListPager
        page={page}
        shown={rows.length}
        total={counts.plans}
        hrefOf={(pagina) => paths.ally(code, { pagina })}
      />
    </Section>
  );
};
