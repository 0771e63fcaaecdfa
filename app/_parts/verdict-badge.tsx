import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleX,
  FileQuestion,
  Hourglass,
  type LucideIcon,
  Sprout,
} from "lucide-react";
import type { Verdict } from "@/lib/domain/codes";

type Look = { readonly icon: LucideIcon; readonly colour: string };

const LOOKS: Readonly<Record<Verdict, Look>> = {
  cumple: { icon: CircleCheck, colour: "text-cumple" },
  no_cumple: { icon: CircleX, colour: "text-no-cumple" },
  sin_evidencia: { icon: FileQuestion, colour: "text-sin-evidencia" },
  en_plazo: { icon: Hourglass, colour: "text-en-plazo" },
  no_madurado: { icon: Sprout, colour: "text-no-madurado" },
  sin_desembolso: { icon: CircleAlert, colour: "text-sin-desembolso" },
  no_ejecutado: { icon: CircleDashed, colour: "text-no-ejecutado" },
};

type Props = { readonly verdict: Verdict; readonly label: string };

/** A verdict: icon, word and colour, never colour alone. */
export const VerdictBadge = ({ verdict, label }: Props) => {
  const { icon: Icon, colour } = LOOKS[verdict];
  return (
    <span className={`inline-flex items-start gap-2 font-semibold ${colour}`}>
      <Icon aria-hidden className="mt-[0.22em] size-[1.1em] shrink-0" />
      {label}
    </span>
  );
};
