import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_gate/actor";
import { currentLocale } from "@/app/_gate/locale";
import { localPath } from "@/app/_gate/paths";
import { Brand } from "@/app/_ui/brand";
import { MESSAGES } from "@/lib/i18n/messages";
import { SignInForm } from "./sign-in-form";

type Props = { readonly searchParams: Promise<{ readonly destino?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const { destino } = await searchParams;
  const destination = localPath(typeof destino === "string" ? destino : null);
  if (await currentActor()) redirect(destination);
  const { problems, signIn, ui } = MESSAGES[await currentLocale()];
  return (
    <main id="contenido" className="grid flex-1 content-center gap-x-20 gap-y-10 py-12 md:grid-cols-[1fr_22rem]">
      <div className="self-center">
        <Brand name={ui.app.name} />
        <p className="mt-5 max-w-[30ch] font-serif text-2xl leading-snug text-balance sm:text-3xl">{signIn.lead}</p>
      </div>
      <div className="self-center">
        <h1 className="mb-6 text-2xl">{signIn.title}</h1>
        <NextIntlClientProvider messages={{ problems }}>
          <SignInForm destination={destination} texts={signIn} />
        </NextIntlClientProvider>
        <p className="mt-6 text-sm text-muted">{signIn.help}</p>
      </div>
    </main>
  );
}
