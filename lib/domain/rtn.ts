/** A tax number as written, without the dashes, dots and spaces people put in it. */
export function normalizeRtn(text: string): string {
  return text.replace(/[\s.\-–]/g, "");
}
