import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { ListForm } from "@/app/_ui/list/list-form";
import { ALLY_CLASSES, ALLY_KINDS, type Locale } from "@/lib/domain/codes";
import { countryName } from "@/lib/i18n/countries";
import { type Asked, orderWord } from "./asked";

type Props = { readonly asked: Asked; readonly countries: readonly string[]; readonly locale: Locale };

/** What the list of allies can be narrowed by. */
export const AllyFilters = async ({ asked: { filter, order }, countries, locale }: Props) => {
  const [say, ui] = await Promise.all([getTranslations("allies"), getTranslations("ui.list")]);
  const named = countries.map((code) => ({ value: code, label: countryName(code, locale) }));
  return (
    <ListForm
      action={paths.allies()}
      search={{ name: "q", value: filter.search ?? "", label: say("list.search") }}
      filters={[
        {
          name: "tipo",
          label: say("fields.kind"),
          value: filter.kind ?? "",
          choices: ALLY_KINDS.map((kind) => ({ value: kind, label: say(`kinds.${kind}`) })),
        },
        {
          name: "clase",
          label: say("fields.class"),
          value: filter.class ?? "",
          choices: ALLY_CLASSES.map((one) => ({ value: one, label: say(`classes.${one}`) })),
        },
        {
          name: "pais",
          label: say("fields.country"),
          value: filter.country ?? "",
          choices: named.sort((a, b) => a.label.localeCompare(b.label, locale)),
        },
      ]}
      kept={{ orden: orderWord(order) }}
      texts={{ apply: ui("apply"), clear: ui("clear"), any: say("list.any") }}
    />
  );
};
