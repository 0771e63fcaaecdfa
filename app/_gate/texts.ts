import { getRequestConfig } from "next-intl/server";
import { TAGS } from "@/lib/i18n/format";
import { MESSAGES } from "@/lib/i18n/messages";
import { currentLocale } from "./locale";

/** What next-intl needs to speak on the server; the types say which texts there are. */
export default getRequestConfig(async () => {
  const locale = await currentLocale();
  return { locale: TAGS[locale], messages: MESSAGES[locale], timeZone: "America/Tegucigalpa" };
});
