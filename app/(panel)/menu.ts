import { paths } from "@/app/_gate/paths";
import { refusal } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import { civilDateIn } from "@/lib/domain/tegucigalpa";

type Entry = { readonly label: "annual" | "indicator"; readonly href: string; readonly under: string };

/** The pages that exist for an actor, in the order of the menu. */
export const menuOf = (actor: Actor, now: Date): Entry[] => {
  const annual = { label: "annual", href: paths.annual(lastWholeYear(now)), under: "/reportes/anual" } as const;
  const indicator = { label: "indicator", href: paths.indicator(), under: paths.indicator() } as const;
  return refusal(actor, "report.readAnnual", null) === null ? [annual, indicator] : [indicator];
};

/** The latest year that is over in Tegucigalpa: the one whose figure is not provisional. */
export const lastWholeYear = (now: Date): number => Number(civilDateIn(now).slice(0, 4)) - 1;
