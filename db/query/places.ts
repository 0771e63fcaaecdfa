import { sql } from "drizzle-orm";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";

/** The 298 municipalities with their departments. */
export const municipalities = (reader: Reader) =>
  rowsOf<{ code: string; name: string; departmentCode: string; department: string }>(
    reader,
    sql`select m.code, m.name, m.department_code as "departmentCode", d.name as department
      from municipalities m join departments d on d.code = m.department_code order by m.code`,
  );
