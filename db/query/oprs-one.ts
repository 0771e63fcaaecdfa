import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/domain/actor";
import type { CivilDate, OprForm } from "@/lib/domain/codes";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";
import { inScope } from "./scope";

/** An organisation, whole. `mergedInto` is the id of the one it was merged into, `leadsTo` its code. */
export type Opr = {
  id: string;
  version: number;
  code: string;
  name: string;
  form: OprForm;
  rtn: string | null;
  legalPersonality: string | null;
  municipalityCode: string;
  municipality: string;
  department: string;
  community: string | null;
  contact: string | null;
  phone: string | null;
  women: number | null;
  men: number | null;
  youth: number | null;
  officeId: string;
  officeCode: string;
  office: string;
  mergedInto: string | null;
  leadsTo: string | null;
};

export const oprByCode = (reader: Reader, scope: Scope, code: string) => one(reader, scope, sql`opr_of_code(${code})`);
export const oprById = (reader: Reader, scope: Scope, id: string) => one(reader, scope, sql`${id}`);

const one = async (reader: Reader, scope: Scope, id: SQL): Promise<Opr | undefined> =>
  (
    await rowsOf<Opr>(
      reader,
      sql`select o.id, o.version, o.code, o.name, o.form, o.rtn, o.legal_personality as "legalPersonality",
        o.municipality_code as "municipalityCode", m.name as municipality, d.name as department, o.community, o.contact, o.phone,
        o.women, o.men, o.youth, f.id as "officeId", f.code as "officeCode", f.name as office, o.merged_into as "mergedInto", t.code as "leadsTo"
      from oprs o join municipalities m on m.code = o.municipality_code join departments d on d.code = m.department_code
      join offices f on f.id = o.office_id left join oprs t on t.id = o.merged_into
      where o.id = ${id} and ${inScope(scope, sql`o.id`)}`,
    )
  )[0];

/** A time in which a PSDE accompanied the organisation. */
export type Accompaniment = { id: string; psde: string; name: string; from: CivilDate; to: CivilDate | null };

/** Who accompanies the organisation and who did, the latest first. */
export const accompanimentsOf = (reader: Reader, oprId: string): Promise<Accompaniment[]> =>
  rowsOf(
    reader,
    sql`select a.id, s.code as psde, s.name, a.from_date as "from", a.to_date as "to"
      from assignments a join psdes s on s.id = a.psde_id where a.opr_id = ${oprId} order by a.from_date desc`,
  );

/** The plans of an organisation, by id. */
export const planIdsOf = async (reader: Reader, oprId: string): Promise<string[]> =>
  (await rowsOf<{ id: string }>(reader, sql`select id from pns where opr_id = ${oprId} order by id`)).map(
    (row) => row.id,
  );
