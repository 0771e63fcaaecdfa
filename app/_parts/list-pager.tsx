import { getTranslations } from "next-intl/server";
import { PAGE } from "@/app/_gate/list-query";
import { currentLocale } from "@/app/_gate/locale";
import { Pager } from "@/app/_ui/pager";
import { formatCount } from "@/lib/i18n/format";

type Props = {
  readonly page: number;
  /** How many rows this page has, of how many; `more` where they were not counted to the end. */
  readonly shown: number;
  readonly total: number;
  readonly more?: boolean;
  readonly hrefOf: (page: string | undefined) => string;
};

/** The foot of a list: which of its rows these are, and the way to the others. Nothing where all of them are shown. */
export const ListPager = async ({ page, shown, total, more = false, hrefOf }: Props) => {
  const [say, locale] = await Promise.all([getTranslations("ui.pages"), currentLocale()]);
  if (page === 1 && shown === total && !more) return null;
  const first = (page - 1) * PAGE + 1;
  const last = first + shown - 1;
  const count = (value: number) => formatCount(value, locale);
  const place = { from: count(first), to: count(last), total: `${count(total)}${more ? "+" : ""}` };
  const on = shown === PAGE && (more || last < total);
  return (
    <Pager
      label={say("label")}
      position={say("position", place)}
      previous={{ label: say("previous"), href: page > 1 ? hrefOf(page > 2 ? String(page - 1) : undefined) : null }}
      next={{ label: say("next"), href: on ? hrefOf(String(page + 1)) : null }}
    />
  );
};
