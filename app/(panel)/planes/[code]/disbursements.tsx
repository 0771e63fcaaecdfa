import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { Acts } from "@/app/_parts/acts";
import { Section } from "@/app/_ui/section";
import { HeadCell, Table } from "@/app/_ui/table";
import { refusal } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import type { Locale } from "@/lib/domain/codes";
import { DisbursementRow } from "./disbursement-row";
import type { WholePlan } from "./read-plan";

type Props = { readonly actor: Actor; readonly whole: WholePlan; readonly locale: Locale };

/** What was credited to the organisation for this plan, as last known. */
export const Disbursements = async ({ actor, whole: { pn, disbursements }, locale }: Props) => {
  const say = await getTranslations("registry.disbursements");
  const refused = refusal(actor, "disbursement.register", null);
  return (
    <Section id="desembolsos" title={say("title")} lead={say("lead")}>
      <Acts
        id="acciones-desembolsos"
        label={say("title")}
        acts={[{ label: say("add"), href: paths.newDisbursement(pn.code), refused }]}
      />
      {disbursements.length === 0 ? (
        <p className="text-muted">{say("none")}</p>
      ) : (
        <Table label={say("table")}>
          <thead>
            <tr>
              <HeadCell numeric>{say("number")}</HeadCell>
              <HeadCell>{say("creditedOn")}</HeadCell>
              <HeadCell numeric>{say("amount")}</HeadCell>
              <HeadCell>{say("reference")}</HeadCell>
              <HeadCell>{say("proof")}</HeadCell>
              {refused ? null : <HeadCell />}
            </tr>
          </thead>
          <tbody>
            {disbursements.map((one) => (
              <DisbursementRow key={one.number} one={one} pn={pn.code} mayWrite={refused === null} locale={locale} />
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
};
