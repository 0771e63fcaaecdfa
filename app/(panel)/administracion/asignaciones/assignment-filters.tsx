import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { ListForm } from "@/app/_ui/list/list-form";
import { ASSIGNMENT_STATES } from "@/db/query/assignments-list";
import type { catalogueCodes } from "@/db/query/catalogues";
import { type Asked, orderWord } from "./asked";

type Props = { readonly asked: Asked; readonly places: Awaited<ReturnType<typeof catalogueCodes>> };

/** What the list of assignments can be narrowed by. */
export const AssignmentFilters = async ({ asked: { filter, order }, places }: Props) => {
  const [say, ui] = await Promise.all([getTranslations("assignments"), getTranslations("ui.list")]);
  const named = (rows: readonly { code: string; name: string }[]) =>
    rows.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <ListForm
      action={paths.assignments()}
      search={{ name: "q", value: filter.search, label: say("search") }}
      filters={[
        { name: "psde", label: say("psde"), value: filter.psde ?? "", choices: named(places.psdes) },
        { name: "oficina", label: say("office"), value: filter.office ?? "", choices: named(places.offices) },
        {
          name: "estado",
          label: say("state"),
          value: filter.state ?? "",
          choices: ASSIGNMENT_STATES.map((state) => ({ value: state, label: say(`states.${state}`) })),
        },
      ]}
      kept={{ orden: orderWord(order) }}
      texts={{ apply: ui("apply"), clear: ui("clear"), any: ui("any") }}
    />
  );
};
