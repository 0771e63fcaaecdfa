import { getTranslations } from "next-intl/server";
import { Facts } from "@/app/_ui/facts";
import { Section } from "@/app/_ui/section";
import type { Opr } from "@/db/query/oprs-one";
import { maskRtn } from "@/lib/domain/rtn";

type Props = { readonly opr: Opr /** A person's RTN as it is. */; readonly whole: boolean };

const count = (members: number | null) => members ?? "—";

/** What is known of an organisation. */
export const OprData = async ({ opr, whole }: Props) => {
  const [say, forms] = await Promise.all([getTranslations("registry.opr"), getTranslations("registry.forms")]);
  const members = { women: count(opr.women), men: count(opr.men), youth: count(opr.youth) };
  const nobody = opr.women === null && opr.men === null && opr.youth === null;
  return (
    <Section id="datos" title={say("data")}>
      <Facts
        facts={[
          { name: say("form"), value: forms(opr.form) },
          { name: say("rtn"), value: opr.rtn && (whole ? opr.rtn : maskRtn(opr.rtn)) },
          { name: say("legalPersonality"), value: opr.legalPersonality },
          {
            name: say("place"),
            value: [opr.community, opr.municipality, opr.department].filter(Boolean).join(", "),
          },
          { name: say("contact"), value: opr.contact },
          { name: say("phone"), value: opr.phone },
          { name: say("members"), value: nobody ? null : say("membersOf", members) },
          { name: say("office"), value: opr.office },
        ]}
      />
    </Section>
  );
};
