import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { currentLocale } from "@/app/_gate/locale";
import { MESSAGES } from "@/lib/i18n/messages";

/** What every form says by itself in the browser: why something is refused, and what of a draft was recovered. */
export const FormTexts = async ({ children }: { readonly children: ReactNode }) => {
  const { problems, ui } = MESSAGES[await currentLocale()];
  return <NextIntlClientProvider messages={{ problems, ui: { draft: ui.draft } }}>{children}</NextIntlClientProvider>;
};
