import { database } from "./connection";

type Statement = { readonly text: string; readonly values: (string | number | null)[] };

/** What rate-limiter-flexible's Postgres store asks of a client, on our own pool: one method, and the count of rows. */
export const throttleStore = {
  query: async ({ text, values }: Statement) => {
    const rows = await database().$client.unsafe(text, values);
    return { rows, rowCount: rows.count };
  },
};
