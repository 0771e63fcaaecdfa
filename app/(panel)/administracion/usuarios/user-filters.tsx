import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { ListForm } from "@/app/_ui/list/list-form";
import type { catalogueCodes } from "@/db/query/catalogues";
import { USER_STATES } from "@/db/query/user-list";
import { ROLES } from "@/lib/domain/codes";
import { type Asked, orderWord } from "./asked";

type Props = { readonly asked: Asked; readonly places: Awaited<ReturnType<typeof catalogueCodes>> };

/** What the list of accounts can be narrowed by. */
export const UserFilters = async ({ asked: { filter, order }, places }: Props) => {
  const [say, ui] = await Promise.all([getTranslations("people.users"), getTranslations("ui")]);
  const named = (rows: readonly { code: string; name: string }[]) =>
    rows.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <ListForm
      action={paths.users()}
      search={{ name: "q", value: filter.search, label: say("search") }}
      filters={[
        {
          name: "rol",
          label: say("role"),
          value: filter.role ?? "",
          choices: ROLES.map((role) => ({ value: role, label: ui(`roles.${role}`) })),
        },
        { name: "oficina", label: say("office"), value: filter.office ?? "", choices: named(places.offices) },
        { name: "psde", label: say("psde"), value: filter.psde ?? "", choices: named(places.psdes) },
        {
          name: "estado",
          label: say("state"),
          value: filter.state ?? "",
          choices: USER_STATES.map((state) => ({ value: state, label: say(`states.${state}`) })),
        },
      ]}
      kept={{ orden: orderWord(order) }}
      texts={{ apply: ui("list.apply"), clear: ui("list.clear"), any: ui("list.any") }}
    />
  );
};
