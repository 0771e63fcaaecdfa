import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { Pager } from "@/app/_ui/pager";
import type { Locale } from "@/lib/domain/codes";
import { formatCount } from "@/lib/i18n/format";
import { PLANS_A_PAGE } from "@/lib/report/view";
import type { Asked } from "./asked";

type Props = { readonly total: number; readonly asked: Asked; readonly locale: Locale };

/** Where one is among the plans; nothing where they all fit. */
export const PlanPager = async ({ total, asked, locale }: Props) => {
  const say = await getTranslations("ui.pages");
  if (total <= PLANS_A_PAGE) return null;
  const first = (asked.page - 1) * PLANS_A_PAGE + 1;
  const last = Math.min(total, asked.page * PLANS_A_PAGE);
  const count = (value: number) => formatCount(value, locale);
  const page = (number: number) =>
    `${paths.annual(asked.year, { knownOn: asked.day, verdict: asked.verdict, page: number })}#planes`;
  return (
    <Pager
      label={say("label")}
      position={say("position", { from: count(first), to: count(last), total: count(total) })}
      previous={{ label: say("previous"), href: asked.page > 1 ? page(asked.page - 1) : null }}
      next={{ label: say("next"), href: last < total ? page(asked.page + 1) : null }}
    />
  );
};
