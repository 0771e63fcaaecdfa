import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/app/_ui/empty-state";

type Props = { readonly narrowed: boolean; readonly mayAdd: boolean };

/** What the list is empty of, and what to do next. */
export const NoOprs = async ({ narrowed, mayAdd }: Props) => {
  const [say, ui] = await Promise.all([getTranslations("registry.oprs"), getTranslations("ui.list")]);
  if (narrowed) return <EmptyState title={ui("none")}>{ui("noneHint")}</EmptyState>;
  return <EmptyState title={say("empty")}>{say(mayAdd ? "emptyCentral" : "emptyHint")}</EmptyState>;
};
