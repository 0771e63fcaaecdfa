import { getTranslations } from "next-intl/server";
import { PAGE } from "@/app/_gate/list-query";
import { Pager } from "@/app/_ui/pager";
import type { LogRow } from "@/db/query/audit-log";
import { type Asked, logHref } from "./asked";

type Props = { readonly asked: Asked; readonly rows: readonly LogRow[] };

/** The way to older acts, and back to the newest. The log grows while it is read: pages have no number. */
export const LogPager = async ({ asked, rows }: Props) => {
  const say = await getTranslations("audit");
  const shown = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? shown.at(-1) : undefined;
  if (!asked.after && !last) return null;
  return (
    <Pager
      label={say("pages")}
      position={say("shown", { count: shown.length })}
      previous={{ label: say("newest"), href: asked.after ? logHref(asked) : null }}
      next={{ label: say("older"), href: last ? logHref(asked, last) : null }}
    />
  );
};
