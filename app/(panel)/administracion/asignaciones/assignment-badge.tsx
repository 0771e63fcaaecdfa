import { CircleCheck, CircleSlash, Clock } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { AssignmentState } from "@/db/query/assignments-list";

const LOOKS = {
  vigentes: { icon: CircleCheck, style: "text-cumple" },
  futuras: { icon: Clock, style: "text-en-plazo" },
  terminadas: { icon: CircleSlash, style: "text-muted" },
} as const;

/** Whether an assignment is in force today, to come or over: icon, word and colour. */
export const AssignmentBadge = async ({ state }: { readonly state: AssignmentState }) => {
  const say = await getTranslations("assignments.states");
  const { icon: Icon, style } = LOOKS[state];
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${style}`}>
      <Icon aria-hidden className="size-4" />
      {say(state)}
    </span>
  );
};
