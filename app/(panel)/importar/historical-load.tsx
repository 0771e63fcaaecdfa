import { getTranslations } from "next-intl/server";
import { v7 as uuid } from "uuid";
import { FormTexts } from "@/app/_parts/form-texts";
import { Section } from "@/app/_ui/section";
import type { HistoricalLoad } from "@/db/query/historical-load";
import type { Locale } from "@/lib/domain/codes";
import { formatInstant } from "@/lib/i18n/format";
import { HistoricalForm } from "./historical-form";

type Props = { readonly load: HistoricalLoad; readonly locale: Locale };

/** Whether approved history may come in a workbook, who said so, and the way to change it. */
export const HistoricalLoadSection = async ({ load, locale }: Props) => {
  const say = await getTranslations("imports.historical");
  const { open, who, reason, since } = load;
  const texts = { reason: say("reason"), submit: say(open ? "close" : "reopen"), submitting: say("doing") };
  return (
    <Section id="carga-historica" title={say("title")} lead={say("lead")}>
      <p className="font-semibold">{say(open ? "open" : "closed")}</p>
      <p className="mb-5 max-w-[68ch] text-muted">
        {who
          ? say("since", { when: formatInstant(new Date(since), locale), who, reason: reason ?? "—" })
          : say("fromStart")}
      </p>
      <div className="max-w-[32rem]">
        <FormTexts>
          <HistoricalForm key={load.id} open={open} requestId={uuid()} texts={texts} />
        </FormTexts>
      </div>
    </Section>
  );
};
