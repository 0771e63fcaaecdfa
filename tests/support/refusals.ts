import { Refusal } from "@/lib/domain/problem";

/** The refusal a promise ends with; undefined when it was not refused. */
export const refusedWith = async (work: Promise<unknown>): Promise<Refusal | undefined> => {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

/** The code of that refusal, or «done». */
export const codeOf = async (work: Promise<unknown>) => (await refusedWith(work))?.code ?? "done";
