import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/codes";
import { formatDate } from "@/lib/i18n/format";
import type { WorkedExample } from "./worked-examples";

type Props = { readonly worked: WorkedExample; readonly locale: Locale };

/** The dates that start an example's clock; its closing too, where that is what decides. */
export const ExampleClock = ({ worked: { example, verdict }, locale }: Props) => {
  const say = useTranslations("rule.examples");
  const day = (date: string) => formatDate(date, locale);
  return (
    <>
      {example.disbursements.length === 0 ? <div>{say("noDisbursement")}</div> : null}
      {example.disbursements.map(({ number, creditedOn, reversed }) => (
        <div key={number}>{reversed ? say("reversed", { on: day(creditedOn) }) : day(creditedOn)}</div>
      ))}
      {verdict === "no_ejecutado" ? <div>{say("closed", { on: day(example.closedOn) })}</div> : null}
    </>
  );
};
