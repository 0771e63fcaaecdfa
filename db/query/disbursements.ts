import { sql } from "drizzle-orm";
import type { CivilDate } from "@/lib/domain/codes";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";

/** A disbursement as last known. The amount is centavos. */
export type Disbursement = {
  number: number;
  creditedOn: CivilDate;
  amount: number;
  reference: string | null;
  proof: string | null;
  reversed: boolean;
  reversedOn: CivilDate | null;
  reversalReason: string | null;
};

/** The disbursements of a plan that the reader has found in scope, by number. */
export const disbursementsOf = (reader: Reader, pnId: string): Promise<Disbursement[]> =>
  rowsOf(
    reader,
    sql`select distinct on (number) number, credited_on as "creditedOn", amount::float8 as amount, reference, proof, reversed,
        reversed_on as "reversedOn", reversal_reason as "reversalReason"
      from disbursements where pn_id = ${pnId} order by number, known_from desc, id desc`,
  );

/** Every row that ever said something of the plan's disbursements: an import's log names them one by one. */
export const disbursementRowIds = async (reader: Reader, pnId: string): Promise<string[]> =>
  (await rowsOf<{ id: string }>(reader, sql`select id from disbursements where pn_id = ${pnId}`)).map((row) => row.id);
