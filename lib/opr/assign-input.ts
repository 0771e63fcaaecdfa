import { z } from "zod";
import { asked, askedOfVersion, civilDateField, idField, line, orNull } from "@/lib/domain/form-fields";
import type { ProblemCode } from "@/lib/domain/problem";

/** How a form says «no PSDE», as the workbook does: a blank would be a choice not made. */
export const NOBODY = "-";

/** The PSDE, by its code, that accompanies from a day on; null is none: the office attends. */
const change = { toPsde: line(40).transform((code) => (code === NOBODY ? null : code)), from: civilDateField };

/** Another PSDE for one organisation. `version` is that of its times of accompaniment as they were seen. */
export const assignPsdeInput = z.object({ ...askedOfVersion, oprId: idField, ...change });
export type AssignPsdeInput = z.output<typeof assignPsdeInput>;

/** What a PSDE hands over: of which office, to whom, from when. */
export const transferInput = z.object({ psde: line(40), office: orNull(line(40)), ...change });
export type TransferInput = z.output<typeof transferInput>;

const ticked = z
  .string({ error: "assignment.none_ticked" satisfies ProblemCode })
  .transform((text) => (text === "" ? [] : text.split(",")))
  .pipe(z.array(idField));

/** The same, confirmed: all that can be, or those ticked, as the preview showed them. */
export const confirmTransferInput = transferInput.extend({
  ...asked,
  version: askedOfVersion.version,
  which: z.enum(["all", "ticked"], { error: "request.malformed" satisfies ProblemCode }),
  oprs: ticked.default([]),
});
export type ConfirmTransferInput = z.output<typeof confirmTransferInput>;
