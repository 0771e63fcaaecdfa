import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import type { Accompanied } from "@/db/query/merges";
import { formatDate } from "@/lib/i18n/format";

type Props = { readonly title: string; readonly rule: string; readonly times: readonly Accompanied[] };

/** Who accompanied the organisation, from when to when, under the rule that says what becomes of it. */
export const Times = async ({ title, rule, times }: Props) => {
  const [say, locale] = await Promise.all([getTranslations("merges"), currentLocale()]);
  return (
    <div className="mt-6">
      <h3 className="font-semibold">{title}</h3>
      {times.length === 0 ? (
        <p className="text-muted">{say("nobody")}</p>
      ) : (
        <>
          <p className="text-muted">{rule}</p>
          <ul className="mt-2 grid gap-1">
            {times.map(({ id, psde, from, to }) => (
              <li key={`${id} ${from}`}>
                {psde}:{" "}
                {say("until", { from: formatDate(from, locale), to: to ? formatDate(to, locale) : say("openEnd") })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
