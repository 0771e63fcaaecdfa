import { paths } from "@/app/_gate/paths";
import { type OpenVerb, refusal } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import type { Messages } from "@/lib/i18n/messages";

type Entry = {
  readonly label: Exclude<keyof Messages["ui"]["nav"], "label">;
  /** Who may do this finds the page. */
  readonly verb: OpenVerb;
  readonly href: (now: Date) => string;
  /** One is in its part of the house where the address begins so. */
  readonly under: string;
};

/** The menu, in its order. */
const ENTRIES: readonly Entry[] = [
  { label: "oprs", verb: "opr.list", href: () => paths.oprs(), under: paths.oprs() },
  { label: "pns", verb: "pn.list", href: () => paths.pns(), under: paths.pns() },
  { label: "allies", verb: "ally.list", href: () => paths.allies(), under: paths.allies() },
  {
    label: "annual",
    verb: "report.readAnnual",
    href: (now) => paths.annual(lastWholeYear(now)),
    under: "/reportes/anual",
  },
  { label: "indicator", verb: "indicator.read", href: paths.indicator, under: paths.indicator() },
  { label: "import", verb: "import.run", href: () => paths.imports(), under: paths.imports() },
  { label: "log", verb: "log.read", href: () => paths.log(), under: paths.log() },
  { label: "administration", verb: "user.list", href: () => paths.users(), under: "/administracion" },
];

/** The pages that exist for an actor, in the order of the menu. */
export const menuOf = (actor: Actor, now: Date) =>
  ENTRIES.filter(({ verb }) => refusal(actor, verb, null) === null).map(({ label, href, under }) => ({
    label,
    href: href(now),
    under,
  }));

/** The latest year that is over in Tegucigalpa: the one whose figure is not provisional. */
export const lastWholeYear = (now: Date): number => Number(civilDateIn(now).slice(0, 4)) - 1;
