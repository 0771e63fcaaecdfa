import { getTranslations } from "next-intl/server";
import { offices } from "@/db/query/oprs-choices";
import { municipalities } from "@/db/query/places";
import { reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import { OPR_FORMS } from "@/lib/domain/codes";
import type { OprChoices } from "./opr-fields";

const alphabet = new Intl.Collator("es");

/** What the form of an organisation offers to choose from. A municipality's name is not enough: they repeat. */
export const oprChoices = async (actor: Actor): Promise<OprChoices> => {
  const forms = await getTranslations("registry.forms");
  const read = await reading(actor, async (reader) => ({
    offices: await offices(reader),
    places: await municipalities(reader),
  }));
  const places = read.places.map(({ code, name, department }) => ({ value: code, label: `${name}, ${department}` }));
  return {
    forms: OPR_FORMS.map((form) => ({ value: form, label: forms(form) })),
    municipalities: places.sort((a, b) => alphabet.compare(a.label, b.label)),
    offices: read.offices.map(({ id, name }) => ({ value: id, label: name })),
  };
};
