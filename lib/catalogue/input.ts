import { z } from "zod";
import { asked, askedOfVersion, idField, line, orNull, rtnField } from "@/lib/domain/form-fields";
import type { ProblemCode } from "@/lib/domain/problem";

const name = line();

/** An office, a PSDE or a value chain: its code is its key, and stays. */
export const addEntryInput = z.object({ ...asked, code: line(40), name });
export type AddEntryInput = z.output<typeof addEntryInput>;

export const changeEntryInput = z.object({ ...askedOfVersion, id: idField, name });
export type ChangeEntryInput = z.output<typeof changeEntryInput>;

const rtn = orNull(rtnField);

export const addPsdeInput = addEntryInput.extend({ rtn });
export type AddPsdeInput = z.output<typeof addPsdeInput>;

export const changePsdeInput = changeEntryInput.extend({ rtn });
export type ChangePsdeInput = z.output<typeof changePsdeInput>;

export const describeWindowInput = z.object({
  ...askedOfVersion,
  number: z.coerce.number({ error: "request.malformed" satisfies ProblemCode }).int(),
  description: line(400),
});
export type DescribeWindowInput = z.output<typeof describeWindowInput>;
