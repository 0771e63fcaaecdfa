import { statfsSync } from "node:fs";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

const FULL = /ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i;
const NEEDED = 1_000_000;

/** Does this text, of an error or a program, tell of a full disk? */
export const tellsOfFullDisk = (text: string): boolean => FULL.test(text);

/** Is there practically nothing left on the folder's disk? A program that died of it may not have been able to say so. */
export function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < NEEDED;
  } catch {
    return false;
  }
}

export const fullDisk = (where: string) =>
  new EnvironmentFault(
    `No queda espacio en el disco de ${where}; los datos ya guardados se conservan: libere espacio y vuelva a intentar.`,
  );
