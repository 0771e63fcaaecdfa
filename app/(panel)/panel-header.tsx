import { CircleUser, LogOut } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { LanguageSwitch } from "@/app/_parts/language-switch";
import { ThemeSwitch } from "@/app/_parts/theme-switch";
import { Brand } from "@/app/_ui/brand";
import { Button } from "@/app/_ui/button";
import { NavLink } from "@/app/_ui/nav-link";
import type { Actor } from "@/lib/domain/actor";
import { chooseLanguage, leave } from "./actions";
import { menuOf } from "./menu";

/** The top of every signed-in page: where one can go, who one is, and the way out. */
export const PanelHeader = async ({ actor }: { readonly actor: Actor }) => {
  const say = await getTranslations("ui");
  return (
    <header className="flex flex-wrap items-center gap-x-8 border-b border-hairline pt-3 sm:pt-4 print:hidden">
      <Link href={paths.home()} className="no-underline">
        <Brand name={say("app.name")} />
      </Link>
      <nav
        aria-label={say("nav.label")}
        className="order-last -mb-px flex w-full flex-wrap gap-x-6 md:order-none md:w-auto"
      >
        {menuOf(actor, new Date()).map(({ label, ...link }) => (
          <NavLink key={label} label={say(`nav.${label}`)} {...link} />
        ))}
      </nav>
      <section aria-label={say("account.label")} className="ml-auto flex flex-wrap items-center gap-x-5 text-sm">
        <Link
          href={paths.profile()}
          className="inline-flex min-h-11 items-center gap-2 leading-tight text-muted no-underline hover:underline"
        >
          <CircleUser aria-hidden className="size-5" />
          <span className="sr-only">{say("account.profile")}</span>
          <span className="hidden sm:block">
            <span className="block text-ink">{actor.name}</span>
            {say(`roles.${actor.role}`)}
          </span>
        </Link>
        <LanguageSwitch action={chooseLanguage} />
        <ThemeSwitch />
        <form action={leave}>
          <Button look="quiet">
            <LogOut aria-hidden className="size-4.5" />
            {say("account.signOut")}
          </Button>
        </form>
      </section>
    </header>
  );
};
