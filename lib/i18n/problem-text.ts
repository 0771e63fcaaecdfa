import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/domain/codes";
import type { Refusal } from "@/lib/domain/problem";
import { MESSAGES } from "./messages";

/** A refusal as the sentence people read, for doors without a page. */
export const problemText = ({ code, params }: Pick<Refusal, "code" | "params">, locale: Locale): string => {
  const say = createTranslator({ locale, messages: { problems: MESSAGES[locale].problems }, namespace: "problems" });
  return say(code, params);
};
