import { createHash } from "node:crypto";
import type { Period } from "./assign-step";

/** Some times of accompaniment as one saw them: a number that any change of them moves. */
export const seenVersion = (periods: readonly Period[]): number => {
  const words = periods.map(({ id, psdeId, from, to }) => `${id} ${psdeId} ${from} ${to ?? ""}`).sort();
  const digest = createHash("sha256").update(words.join("\n")).digest("hex");
  return Number.parseInt(digest.slice(0, 8), 16) + 1;
};
