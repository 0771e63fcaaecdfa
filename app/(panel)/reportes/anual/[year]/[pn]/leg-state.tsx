import { CircleCheck, CircleMinus, CircleX } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { CivilDate } from "@/lib/domain/codes";
import type { LegStep } from "@/lib/indicator/trace";

const LOOKS = {
  met: { icon: CircleCheck, colour: "text-cumple" },
  notMet: { icon: CircleX, colour: "text-no-cumple" },
  notRequired: { icon: CircleMinus, colour: "text-muted" },
} as const;

const stateOf = ({ required, from }: LegStep, cutoff: CivilDate): keyof typeof LOOKS => {
  if (!required) return "notRequired";
  return from !== null && from <= cutoff ? "met" : "notMet";
};

/** Whether a requirement is met at the cut-off: icon, words and colour. */
export const LegState = async ({ leg, cutoff }: { readonly leg: LegStep; readonly cutoff: CivilDate }) => {
  const say = await getTranslations("report.plan");
  const state = stateOf(leg, cutoff);
  const { icon: Icon, colour } = LOOKS[state];
  return (
    <p className={`flex items-center gap-2 font-semibold ${colour}`}>
      <Icon aria-hidden className="size-4.5" />
      {say(state)}
    </p>
  );
};
