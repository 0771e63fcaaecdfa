import { Ban, CircleAlert, CircleCheck, CircleDashed, Hourglass } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { ImportLine } from "@/db/query/imports";

const LOOKS = {
  preparada: { icon: Hourglass, style: "text-muted" },
  matching: { icon: CircleDashed, style: "text-sin-evidencia" },
  revisada: { icon: CircleDashed, style: "text-sin-evidencia" },
  escribiendo: { icon: Hourglass, style: "text-muted" },
  escrita: { icon: CircleCheck, style: "text-cumple" },
  sin_escribir: { icon: Ban, style: "text-muted" },
  fallida: { icon: CircleAlert, style: "text-no-cumple" },
} as const;

/** How far an import is: icon, word and colour. */
export const ImportState = async ({ state, waiting }: Pick<ImportLine, "state" | "waiting">) => {
  const say = await getTranslations("imports.states");
  const name = waiting ? "matching" : state;
  const { icon: Icon, style } = LOOKS[name];
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${style}`}>
      <Icon aria-hidden className="size-4" />
      {say(name)}
    </span>
  );
};
