import { z } from "zod";
import { ALLY_CLASSES, ALLY_KINDS } from "@/lib/domain/codes";
import { asked, askedOfVersion, choiceField, idField, line, orNull } from "@/lib/domain/form-fields";
import type { ProblemCode } from "@/lib/domain/problem";
import { normalizeRtn, rtnProblem } from "@/lib/domain/rtn";
import { COUNTRY_CODES } from "@/lib/i18n/countries";

const said = {
  name: line(),
  kind: choiceField(ALLY_KINDS),
  class: orNull(choiceField(ALLY_CLASSES)),
  country: line(2).refine((code) => COUNTRY_CODES.includes(code), {
    error: "field.unknown_choice" satisfies ProblemCode,
  }),
  taxId: orNull(line(40)),
  contact: orNull(line(200)),
};

type Taxed = { country: string; taxId: string | null };

// A Honduran number is an RTN; of a foreign one nobody here can say how it must look.
const isSound = ({ country, taxId }: Taxed) => country !== "HN" || taxId === null || rtnProblem(taxId) === null;
const MALFORMED = { path: ["taxId"], error: "rtn.malformed" satisfies ProblemCode };
const normal = <T extends Taxed>(ally: T): T =>
  ally.country === "HN" && ally.taxId !== null ? { ...ally, taxId: normalizeRtn(ally.taxId) } : ally;

export const addAllyInput = z
  .object({ ...asked, code: line(40), ...said })
  .refine(isSound, MALFORMED)
  .transform(normal);
export type AddAllyInput = z.output<typeof addAllyInput>;

export const changeAllyInput = z
  .object({ ...askedOfVersion, id: idField, ...said })
  .refine(isSound, MALFORMED)
  .transform(normal);
export type ChangeAllyInput = z.output<typeof changeAllyInput>;
