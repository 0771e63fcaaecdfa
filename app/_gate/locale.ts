import { cache } from "react";
import type { Locale } from "@/lib/domain/codes";
import { currentActor } from "./actor";
import { chosenLocale } from "./preferences";

/** The language of this request: what the browser chose, else what the account keeps, else Spanish. */
export const currentLocale = cache(
  async (): Promise<Locale> => (await chosenLocale()) ?? (await currentActor())?.locale ?? "es",
);
