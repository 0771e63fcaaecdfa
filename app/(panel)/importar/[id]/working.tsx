import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { Section } from "@/app/_ui/section";
import type { Locale } from "@/lib/domain/codes";
import { MESSAGES } from "@/lib/i18n/messages";
import type { ImportProgress } from "@/lib/import/import-state";
import { JobProgress } from "./job-progress";

type Props = {
  readonly importId: string;
  readonly state: string;
  readonly progress: ImportProgress | null;
  readonly locale: Locale;
};

/** How far the job is. The page looks again by itself, without JavaScript too. */
export const Working = async ({ importId, state, progress, locale }: Props) => {
  const say = await getTranslations("imports.working");
  return (
    <Section id="trabajo" title={say("title")} lead={say("leave")}>
      <NextIntlClientProvider messages={{ imports: { working: MESSAGES[locale].imports.working } }}>
        <JobProgress address={paths.importProgress(importId)} state={state} first={progress} />
      </NextIntlClientProvider>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
    </Section>
  );
};
