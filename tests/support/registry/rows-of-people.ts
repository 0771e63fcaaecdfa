import { v7 as uuid } from "uuid";
import { AT, next, type Tenant } from "./tenant";

/** People, the log, imports and what no tenant has. */
export const peopleRows = {
  users: (t: Tenant) => ({
    id: uuid(),
    email: `persona${next()}@alianza18.example`,
    name: t.name,
    role: "oficina",
    office_id: t.officeId,
    psde_id: null,
    password_hash: "x",
    created_at: AT,
    updated_at: AT,
  }),
  sessions: (t: Tenant, actorId: string) => ({
    id: uuid(),
    user_id: actorId === t.officeUserId ? t.officeUserId : t.psdeUserId,
    token_hash: `hash-${next()}`,
    created_at: AT,
    last_seen_at: AT,
    expires_at: "2035-01-01T00:00:00Z",
  }),
  audit: (t: Tenant, actorId: string) => ({
    id: uuid(),
    at: AT,
    actor_id: actorId || t.psdeUserId,
    actor_name: t.name,
    event: "opr.imported",
    subject_type: "opr",
    subject_id: t.oprId,
    opr_id: t.oprId,
  }),
  imports: (t: Tenant) => ({
    id: uuid(),
    file_name: `${t.name}.xlsx`,
    sha256: "0".repeat(64),
    state: "preparada",
    created_at: AT,
    created_by: t.psdeUserId,
  }),
  import_rows: (t: Tenant) => ({
    import_id: t.importId,
    sheet: "OPR",
    row: 100 + next(),
    values: {},
    comparable: {},
    target_id: uuid(),
    fact_id: uuid(),
  }),
  import_faults: (t: Tenant) => ({
    id: 100 + next(),
    import_id: t.importId,
    sheet: "OPR",
    row: 2,
    code: "x",
    params: {},
  }),
  historical_loads: (t: Tenant) => ({
    id: uuid(),
    open: false,
    known_from: AT,
    recorded_at: AT,
    recorded_by: t.psdeUserId,
  }),
  throttle: () => ({ key: `clave-${next()}`, points: 1 }),
};
