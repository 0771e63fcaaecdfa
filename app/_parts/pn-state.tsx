import { Ban, CircleCheckBig, CirclePlay, FileCheck, type LucideIcon } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { PnState } from "@/lib/domain/codes";

const ICONS: Readonly<Record<PnState, LucideIcon>> = {
  aprobado: FileCheck,
  en_ejecucion: CirclePlay,
  ejecutado: CircleCheckBig,
  cancelado: Ban,
};

/** How far a plan is: icon and word. */
export const PnStateMark = async ({ state }: { readonly state: PnState }) => {
  const say = await getTranslations("registry.states");
  const Icon = ICONS[state];
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${state === "cancelado" ? "text-muted" : ""}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {say(state)}
    </span>
  );
};
