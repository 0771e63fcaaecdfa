import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { ListForm } from "@/app/_ui/list/list-form";
import type { Scope } from "@/lib/domain/actor";
import { PN_STATES, VERDICTS, WINDOWS } from "@/lib/domain/codes";
import { INDICATOR_TEXTS } from "@/lib/i18n/explain";
import { type Asked, orderWord } from "./asked";
import type { Choices } from "./read-list";

type Props = { readonly scope: Scope; readonly asked: Asked; readonly choices: Choices };

/** What the list of plans can be narrowed by; of what there is but one, or what one does not see, nothing is offered. */
export const PnFilters = async ({ scope, asked, choices }: Props) => {
  const [ui, say, locale] = await Promise.all([
    getTranslations("ui.list"),
    getTranslations("registry.pns"),
    currentLocale(),
  ]);
  const verdicts = VERDICTS.map((verdict) => ({ value: verdict, label: INDICATOR_TEXTS[locale].verdicts[verdict] }));
  const result = { name: "resultado", label: say("result"), value: asked.verdict ?? "", choices: verdicts };
  const more = await moreFilters({ scope, asked, choices });
  return (
    <ListForm
      action={paths.pns()}
      search={{ name: "q", value: asked.search, label: say("search") }}
      filters={scope.kind === "national" ? [result] : [result, ...more]}
      kept={{ orden: orderWord(asked.order) }}
      texts={{ apply: ui("apply"), clear: ui("clear"), any: ui("any") }}
    />
  );
};

const named = (rows: readonly { code: string; name: string }[]) =>
  rows.map(({ code, name }) => ({ value: code, label: name }));

const moreFilters = async ({ scope, asked, choices }: Props) => {
  const [say, registry] = await Promise.all([getTranslations("registry.pns"), getTranslations("registry")]);
  const states = PN_STATES.map((state) => ({ value: state, label: registry(`states.${state}`) }));
  const windows = WINDOWS.map((window) => ({ value: String(window), label: registry("window", { window }) }));
  const office = { name: "oficina", label: say("office"), value: asked.office ?? "", choices: named(choices.offices) };
  const psde = { name: "psde", label: say("psde"), value: asked.psde ?? "", choices: named(choices.psdes) };
  return [
    { name: "estado", label: say("state"), value: asked.state ?? "", choices: states },
    { name: "ventana", label: say("window"), value: asked.window ? String(asked.window) : "", choices: windows },
    { name: "cadena", label: say("chain"), value: asked.chain ?? "", choices: named(choices.chains) },
    ...(scope.kind === "all" ? [office] : []),
    ...(scope.kind === "psde" ? [] : [psde]),
  ];
};
