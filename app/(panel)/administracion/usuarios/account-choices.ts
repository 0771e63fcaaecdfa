import { getTranslations } from "next-intl/server";
import { catalogueCodes } from "@/db/query/catalogues";
import type { Reader } from "@/db/reading";
import { ROLES } from "@/lib/domain/codes";

/** What the form of an account can choose from: roles, offices, PSDEs. */
export const accountChoices = async (reader: Reader) => {
  const { offices, psdes } = await catalogueCodes(reader);
  const say = await getTranslations("ui.roles");
  const named = (rows: readonly { code: string; name: string }[]) =>
    rows.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
  return {
    roles: ROLES.map((role) => ({ value: role, label: say(role) })),
    offices: named(offices),
    psdes: named(psdes),
  };
};
