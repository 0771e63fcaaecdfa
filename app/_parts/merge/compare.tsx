import { getTranslations } from "next-intl/server";
import { Section } from "@/app/_ui/section";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";

type Props = { readonly rows: readonly (readonly [label: string, from: string | null, into: string | null])[] };

/** The two records side by side, so that whoever merges them sees that they are one. */
export const Compare = async ({ rows }: Props) => {
  const say = await getTranslations("merges");
  return (
    <Section id="comparacion" title={say("compare")}>
      <Table label={say("compare")}>
        <thead>
          <tr>
            <HeadCell />
            <HeadCell>{say("goes")}</HeadCell>
            <HeadCell>{say("stays")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, from, into]) => (
            <tr key={label}>
              <RowHead className="text-muted">{label}</RowHead>
              <Cell>{from ?? "—"}</Cell>
              <Cell>{into ?? "—"}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
};
