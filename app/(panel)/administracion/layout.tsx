import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "@/app/_gate/actor";
import { NavLink } from "@/app/_ui/nav-link";
import { refusal } from "@/lib/access/policy";
import { SECTIONS } from "./sections";

/** The rooms of the administration that exist for whoever asks; each guards itself. */
export default async function AdministrationLayout({ children }: { readonly children: ReactNode }) {
  const [actor, say] = await Promise.all([requireActor(), getTranslations("ui.administration")]);
  const rooms = SECTIONS.filter(({ verb }) => refusal(actor, verb, null) === null);
  return (
    <>
      {rooms.length > 0 ? (
        <nav aria-label={say("label")} className="-mt-4 mb-8 flex flex-wrap gap-x-6 text-sm print:hidden">
          {rooms.map(({ label, href }) => (
            <NavLink key={label} label={say(label)} href={href} under={href} />
          ))}
        </nav>
      ) : null}
      {children}
    </>
  );
}
