import { eq } from "drizzle-orm";
import type { Reader } from "@/db/reading";
import { offices, psdes } from "@/db/schema/catalogues";
import { users } from "@/db/schema/people";

/** An account as lists show it. Only the central unit and the system see any (policy `users` in the database). */
const LINE = {
  id: users.id,
  email: users.email,
  name: users.name,
  role: users.role,
  office: offices.code,
  psde: psdes.code,
  disabledAt: users.disabledAt,
};

export const listAccounts = (reader: Reader) => accounts(reader).orderBy(users.email);

export const accountByEmail = async (reader: Reader, email: string) => {
  const [account] = await accounts(reader).where(eq(users.email, email));
  return account;
};

export type Account = Awaited<ReturnType<typeof listAccounts>>[number];

const accounts = (reader: Reader) =>
  reader
    .select(LINE)
    .from(users)
    .leftJoin(offices, eq(offices.id, users.officeId))
    .leftJoin(psdes, eq(psdes.id, users.psdeId))
    .$dynamic();
