import { CircleCheck, CircleX } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/codes";
import { formatParts, formatPercent, formatTarget } from "@/lib/i18n/format";
import type { AnnualReport } from "@/lib/report/view";
import { TargetBar } from "./target-bar";

type Props = { readonly official: AnnualReport["official"]; readonly locale: Locale };

/** The one figure that answers to the results framework, its target, and whether it is met. */
export const OfficialFigure = async ({ official, locale }: Props) => {
  const say = await getTranslations("report.figure");
  const percent = formatPercent(official.percent, locale);
  const target = formatTarget(official.target, locale);
  return (
    <section aria-labelledby="cifra">
      <h2 id="cifra" className="font-sans text-base font-semibold text-muted">
        {say("title")}
      </h2>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-4 font-serif">
        <strong className="text-6xl font-semibold tracking-tight sm:text-7xl">{percent}</strong>{" "}
        <span className="text-2xl text-muted sm:text-3xl">({formatParts(official, locale)})</span>
      </p>
      <p className="mt-3 max-w-[56ch]">
        {official.percent === null
          ? say("nothing")
          : say("sentence", { numerator: official.numerator, denominator: official.denominator })}
      </p>
      {official.percent === null ? null : (
        <TargetBar percent={official.percent} target={official.target} label={say("bar", { percent, target })} />
      )}
      <p className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <span>{say("target", { target })}</span>
        {official.percent === null ? null : <Met isMet={official.met} label={say(official.met ? "met" : "notMet")} />}
      </p>
    </section>
  );
};

const Met = ({ isMet, label }: { readonly isMet: boolean; readonly label: string }) => {
  const Icon = isMet ? CircleCheck : CircleX;
  return (
    <span className={`inline-flex items-center gap-2 font-semibold ${isMet ? "text-cumple" : "text-no-cumple"}`}>
      <Icon aria-hidden className="size-4.5" />
      {label}
    </span>
  );
};
