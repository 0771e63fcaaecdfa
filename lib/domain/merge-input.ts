import { z } from "zod";
import { asked, line } from "./form-fields";

/** Which of the two stays is asked first: what merging would do is then shown. */
export const otherInput = z.object({ con: line(40) });

/** Two codes, why, and what was shown of what it would do. */
export const mergeInput = z.object({ ...asked, from: line(40), into: line(40), seen: z.string(), reason: line(400) });
export type MergeInput = z.output<typeof mergeInput>;
