import { sql } from "drizzle-orm";
import { affected } from "../rows";
import { oprs } from "../schema/opr";
import type { Tx } from "../transaction";

export const insertOpr = async (tx: Tx, row: typeof oprs.$inferInsert): Promise<void> => {
  await tx.insert(oprs).values(row);
};

type Seen = { id: string; version: number; now: Date };
type Row = typeof oprs.$inferInsert;
export type OprMembers = Pick<Row, "contact" | "phone" | "women" | "men" | "youth">;
export type OprFields = OprMembers &
  Pick<Row, "name" | "form" | "rtn" | "legalPersonality" | "municipalityCode" | "community" | "officeId">;

/** Changes an organisation as its author saw it; 0 when somebody was quicker. */
export const updateOpr = (tx: Tx, { id, version, now }: Seen, to: OprFields): Promise<number> =>
  affected(
    tx,
    sql`update oprs set name = ${to.name}, form = ${to.form}, rtn = ${to.rtn ?? null}, legal_personality = ${to.legalPersonality ?? null},
      municipality_code = ${to.municipalityCode}, community = ${to.community ?? null}, office_id = ${to.officeId}, ${members(to)},
      updated_at = ${now.toISOString()} where id = ${id} and version = ${version}`,
  );

/** The same of what an office may change. */
export const updateOprMembers = (tx: Tx, { id, version, now }: Seen, to: OprMembers): Promise<number> =>
  affected(
    tx,
    sql`update oprs set ${members(to)}, updated_at = ${now.toISOString()} where id = ${id} and version = ${version}`,
  );

const members = (to: OprMembers) =>
  sql`contact = ${to.contact ?? null}, phone = ${to.phone ?? null}, women = ${to.women ?? null}, men = ${to.men ?? null}, youth = ${to.youth ?? null}`;
