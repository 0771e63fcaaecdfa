import { eq } from "drizzle-orm";
import type { Reader } from "../reading";
import { users } from "../schema/people";

/** An account with what an actor is made of, as it stands now. */
export const actingAccount = async (reader: Reader, id: string) => {
  const { name, role, locale, officeId, psdeId, disabledAt } = users;
  const [row] = await reader
    .select({ id: users.id, name, role, locale, officeId, psdeId, disabledAt })
    .from(users)
    .where(eq(users.id, id));
  return row;
};
