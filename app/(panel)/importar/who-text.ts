import { getTranslations } from "next-intl/server";
import { SYSTEM_NAMES } from "@/lib/domain/actor";

/** How a name is shown: a person's as it is, the system's own hands in words. */
export const whoText = async (): Promise<(name: string) => string> => {
  const say = await getTranslations("audit.system");
  return (name) => {
    const hand = SYSTEM_NAMES.find((known) => known === name);
    return hand ? say(hand) : name;
  };
};
