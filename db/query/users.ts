import { eq } from "drizzle-orm";
import type { Reader } from "@/db/reading";
import { offices, psdes } from "@/db/schema/catalogues";
import { users } from "@/db/schema/people";

/** An account as lists show it. Only the central unit and the system see any but their own (policy `users` in the database). */
const LINE = {
  id: users.id,
  email: users.email,
  name: users.name,
  role: users.role,
  office: offices.code,
  psde: psdes.code,
  disabledAt: users.disabledAt,
  version: users.version,
};

export const listAccounts = (reader: Reader) => accounts(reader).orderBy(users.email);

export const accountByEmail = async (reader: Reader, email: string) => {
  const [account] = await accounts(reader).where(eq(users.email, email));
  return account;
};

export const accountById = async (reader: Reader, id: string) => {
  const [account] = await accounts(reader).where(eq(users.id, id));
  return account;
};

export type Account = Awaited<ReturnType<typeof listAccounts>>[number];

/** The password of an account as it is kept. */
export const keptPassword = async (reader: Reader, id: string) => {
  const kept = { email: users.email, passwordHash: users.passwordHash };
  const [account] = await reader.select(kept).from(users).where(eq(users.id, id));
  return account;
};

const accounts = (reader: Reader) =>
  reader
    .select(LINE)
    .from(users)
    .leftJoin(offices, eq(offices.id, users.officeId))
    .leftJoin(psdes, eq(psdes.id, users.psdeId))
    .$dynamic();
