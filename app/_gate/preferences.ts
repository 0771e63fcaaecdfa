import { cookies } from "next/headers";
import { z } from "zod";
import { LOCALES, type Locale } from "@/lib/domain/codes";
import { env } from "@/lib/platform/env";

export const THEMES = ["sistema", "claro", "oscuro"] as const;
export type Theme = (typeof THEMES)[number];

const COOKIES = { locale: "idioma", theme: "tema" } as const;
const YEAR_SECONDS = 365 * 86_400;

/** The language this browser chose, if it did. */
export const chosenLocale = async (): Promise<Locale | undefined> =>
  z
    .enum(LOCALES)
    .optional()
    .catch(undefined)
    .parse(await read(COOKIES.locale));

export const chosenTheme = async (): Promise<Theme> =>
  z
    .enum(THEMES)
    .catch("sistema")
    .parse(await read(COOKIES.theme));

export const keepChosenLocale = (locale: Locale) => write(COOKIES.locale, locale);
export const keepChosenTheme = (theme: Theme) => write(COOKIES.theme, theme);

const read = async (name: string) => (await cookies()).get(name)?.value;

const write = async (name: string, value: string) => {
  const secure = env().url.startsWith("https:");
  (await cookies()).set(name, value, { httpOnly: true, sameSite: "lax", path: "/", maxAge: YEAR_SECONDS, secure });
};
