import { eq } from "drizzle-orm";
import type { Reader } from "@/db/reading";
import { offices, psdes } from "@/db/schema/catalogues";

/** The regional office of a code. */
export const officeByCode = async (reader: Reader, code: string) => {
  const [office] = await reader.select({ id: offices.id }).from(offices).where(eq(offices.code, code));
  return office;
};

/** The PSDE of a code. */
export const psdeByCode = async (reader: Reader, code: string) => {
  const [psde] = await reader.select({ id: psdes.id }).from(psdes).where(eq(psdes.code, code));
  return psde;
};
