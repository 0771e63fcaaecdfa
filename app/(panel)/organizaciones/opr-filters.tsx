import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { ListForm } from "@/app/_ui/list/list-form";
import type { Actor } from "@/lib/domain/actor";
import { OPR_FORMS } from "@/lib/domain/codes";
import { type Asked, orderWord } from "./asked";
import type { Choices } from "./read-list";

type Props = { readonly actor: Actor; readonly asked: Asked; readonly choices: Choices };

const named = (rows: readonly { code: string; name: string }[]) =>
  rows.map(({ code, name }) => ({ value: code, label: name }));

/** What the list of organisations can be narrowed by: an office or a PSDE is offered to whom there is more than one. */
export const OprFilters = async ({ actor, asked, choices }: Props) => {
  const [say, forms, ui] = await Promise.all([
    getTranslations("registry.oprs"),
    getTranslations("registry.forms"),
    getTranslations("ui"),
  ]);
  const office = { name: "oficina", label: say("office"), value: asked.office ?? "", choices: named(choices.offices) };
  const psde = { name: "psde", label: say("psde"), value: asked.psde ?? "", choices: named(choices.psdes) };
  return (
    <ListForm
      action={paths.oprs()}
      search={{ name: "q", value: asked.search, label: say("search") }}
      filters={[
        ...(actor.scope.kind === "all" ? [office] : []),
        ...(actor.scope.kind === "psde" ? [] : [psde]),
        {
          name: "departamento",
          label: say("department"),
          value: asked.department ?? "",
          choices: named(choices.departments),
        },
        {
          name: "forma",
          label: say("form"),
          value: asked.form ?? "",
          choices: OPR_FORMS.map((form) => ({ value: form, label: forms(form) })),
        },
      ]}
      kept={{ orden: orderWord(asked.order) }}
      texts={{ apply: ui("list.apply"), clear: ui("list.clear"), any: ui("list.any") }}
    />
  );
};
