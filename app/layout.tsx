import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { MESSAGES } from "@/lib/i18n/messages";
import { currentLocale } from "./_gate/locale";
import { pageNonce } from "./_gate/nonce";
import { chosenTheme } from "./_gate/preferences";
import { SkipLink } from "./_ui/skip-link";
import "./globals.css";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("ui.app");
  const name = say("name");
  return {
    title: { default: name, template: `%s · ${name}` },
    description: say("description"),
    robots: { index: false },
  };
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [locale, theme, nonce] = await Promise.all([currentLocale(), chosenTheme(), pageNonce()]);
  const { error, app } = MESSAGES[locale].ui;
  return (
    <html lang={locale} data-theme={theme}>
      <head>
        <meta property="csp-nonce" content={nonce} nonce={nonce} />
      </head>
      <body className="min-h-dvh">
        <SkipLink label={app.skip} />
        {/* Only what an error page says: everything else is said by the server. */}
        <NextIntlClientProvider messages={{ ui: { error } }}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
