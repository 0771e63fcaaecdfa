import { z } from "zod";
import { OPR_FORMS } from "@/lib/domain/codes";
import {
  asked,
  askedOfVersion,
  choiceField,
  countField,
  idField,
  line,
  orNull,
  rtnField,
} from "@/lib/domain/form-fields";
import type { ProblemCode } from "@/lib/domain/problem";

const members = {
  contact: orNull(line()),
  phone: orNull(line(40)),
  women: orNull(countField),
  men: orNull(countField),
  youth: orNull(countField),
};

const said = {
  name: line(),
  form: choiceField(OPR_FORMS),
  rtn: orNull(rtnField),
  legalPersonality: orNull(line()),
  municipalityCode: line(4),
  community: orNull(line()),
  officeId: idField,
  ...members,
};

type Members = { women: number | null; men: number | null; youth: number | null };

// Only where all three are known: what is not said is not contradicted.
const isCounted = ({ women, men, youth }: Members) =>
  women === null || men === null || youth === null || youth <= women + men;
const TOO_YOUNG = { path: ["youth"], error: "opr.youth_over_members" satisfies ProblemCode };

export const addOprInput = z.object({ ...asked, code: line(40), ...said }).refine(isCounted, TOO_YOUNG);
export type AddOprInput = z.output<typeof addOprInput>;

export const changeOprInput = z.object({ ...askedOfVersion, id: idField, ...said }).refine(isCounted, TOO_YOUNG);
export type ChangeOprInput = z.output<typeof changeOprInput>;

export const changeOprContactInput = z
  .object({ ...askedOfVersion, id: idField, ...members })
  .refine(isCounted, TOO_YOUNG);
export type ChangeOprContactInput = z.output<typeof changeOprContactInput>;
