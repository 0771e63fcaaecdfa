/** Small files that are what they say: enough of each kind for its bytes to tell. `mark` makes one unlike another. */
export const pdf = (mark = "") =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${mark}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);

export const png = (mark = "") =>
  Buffer.concat([
    Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex"),
    Buffer.from(mark),
  ]);

export const jpeg = (mark = "") =>
  Buffer.concat([
    Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex"),
    Buffer.from(mark),
    Buffer.from("ffd9", "hex"),
  ]);
