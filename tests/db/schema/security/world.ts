import type { Sql } from "postgres";
import { v7 as uuid } from "uuid";
import { raiseTenant } from "../../../support/registry/raise-tenant";
import { freshRow } from "../../../support/registry/rows";
import { insertRows, NOBODY, type RawActor } from "../../../support/registry/sql";
import { type Tenant, tenantOf } from "../../../support/registry/tenant";
import type { Kind } from "./rights";

export type World = { occidente: Tenant; olancho: Tenant; actors: Readonly<Record<Kind, RawActor>> };

/** Two tenants that have a row in every table, and who may come to look: the field's people are of Occidente. */
export async function raiseWorld(owner: Sql): Promise<World> {
  const [occidente, olancho] = [tenantOf("OCCIDENTE"), tenantOf("OLANCHO")];
  const actors = { ...fieldOf(occidente), nobody: NOBODY, ...nationals() };
  await owner.begin(async (tx) => {
    // So that there is a window left to add.
    await tx`delete from windows where number = 3`;
    for (const tenant of [occidente, olancho]) {
      await raiseTenant(tx, tenant, [actors.central.id, actors.sistema.id]);
    }
    for (const { id, role } of [actors.central, actors.observador]) {
      await insertRows(tx, "users", [freshRow("users", occidente, { id, role, office_id: null })]);
      await insertRows(tx, "sessions", [freshRow("sessions", occidente, { user_id: id })]);
    }
  });
  return { occidente, olancho, actors };
}

/** The people of a tenant, as the database is told of them. */
export const fieldOf = (tenant: Tenant) => ({
  psde: { id: tenant.psdeUserId, role: "psde", psdeId: tenant.psdeId },
  oficina: { id: tenant.officeUserId, role: "oficina", officeId: tenant.officeId },
});

const nationals = () => ({
  central: { id: uuid(), role: "central" },
  observador: { id: uuid(), role: "observador" },
  sistema: { id: uuid(), role: "sistema" },
});
