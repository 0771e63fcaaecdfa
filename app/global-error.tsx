"use client";

import { NextIntlClientProvider } from "next-intl";
import { ui } from "@/lib/i18n/es/ui";
import { Failed } from "./_parts/failed";
import "./globals.css";

type Props = { readonly error: Error & { digest?: string } };

/** When the layout itself fails nobody knows the language chosen: Spanish. */
export default function GlobalError({ error }: Props) {
  return (
    <html lang="es">
      <body>
        <main className="mx-auto max-w-3xl px-4 py-20">
          <NextIntlClientProvider locale="es-HN" messages={{ ui: { error: ui.error } }}>
            <Failed id={error.digest} />
          </NextIntlClientProvider>
        </main>
      </body>
    </html>
  );
}
