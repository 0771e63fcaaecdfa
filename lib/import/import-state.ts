import { z } from "zod";
import { PROBLEM_CODES } from "@/lib/domain/problem";
import { REFUSAL_CODES } from "@/lib/platform/workbook/refused";
import { type Mapping, mappingSchema } from "./mapping/mapping";
import { type Outline, outlineSchema } from "./mapping/outline";

const count = z.int().nonnegative();

/** How far an import is, as its row keeps it. `digest` tells two checks that would write the same. */
const progressSchema = z.discriminatedUnion("phase", [
  z.object({ phase: z.literal("waiting") }),
  z.object({ phase: z.literal("reading"), rows: count }),
  z.object({ phase: z.literal("checking") }),
  z.object({ phase: z.literal("matching") }),
  z.object({ phase: z.literal("checked"), digest: z.string() }),
  z.object({ phase: z.literal("writing") }),
  z.object({ phase: z.literal("judging"), done: count, total: count }),
]);
export type ImportProgress = z.infer<typeof progressSchema>;

/** The names of the file, what was proposed for them, and what a person chose. */
const matchingSchema = z.object({
  outline: outlineSchema,
  proposed: mappingSchema,
  remembered: z.boolean(),
  chosen: mappingSchema.nullable(),
});
export type Matching = { outline: Outline; proposed: Mapping; remembered: boolean; chosen: Mapping | null };

const refusalSchema = z.object({
  code: z.enum([...PROBLEM_CODES, ...REFUSAL_CODES]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportRefusal = z.infer<typeof refusalSchema>;

const countsSchema = z.record(z.string(), z.object({ created: count, changed: count, unchanged: count }));
export type Counts = z.infer<typeof countsSchema>;

type Kept = { progress: unknown; mapping: unknown; refusal: unknown; counts: unknown };

/** What an import's row keeps as JSON, read: null where there is none. */
export const readKept = ({ progress, mapping, refusal, counts }: Kept) => ({
  progress: progressSchema.nullable().parse(progress ?? null),
  matching: matchingSchema.nullable().parse(mapping ?? null),
  refusal: refusalSchema.nullable().parse(refusal ?? null),
  counts: countsSchema.nullable().parse(counts ?? null),
});

/** What the policy asks of an import. */
export const standingOf = ({ state, progress }: { state: string; progress: unknown }) => ({
  state,
  waiting: state === "preparada" && progressSchema.safeParse(progress).data?.phase === "matching",
});

/** Whether the file is still kept: until it is decided, and afterwards while its faults may be asked for. */
export const hasWorkbook = ({
  state,
  faults,
  workbookPath,
}: {
  state: string;
  faults: number | null;
  workbookPath: string | null;
}) => workbookPath !== null && (state === "revisada" || (state === "escrita" && (faults ?? 0) > 0));
