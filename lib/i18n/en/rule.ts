import type { rule as source } from "@/lib/i18n/es/rule";
import type { Texts } from "@/lib/i18n/texts";

export const rule: Texts<typeof source> = { title: "Indicator 1.4.1" };
