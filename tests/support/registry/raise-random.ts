import type { Sql } from "postgres";
import { ALLY_KINDS } from "@/lib/domain/codes";
import { type RandomPlan, randomPlans, randomSets } from "./random-facts";
import { freshRow } from "./rows";
import { insertRows } from "./sql";
import { type Tenant, tenantOf } from "./tenant";
import { type Allies, Batch, gatherPlan } from "./write-random";

export type RandomRegistry = {
  /** Two tenants; each has an office and a PSDE whose OPRs are its own. */
  tenants: readonly [Tenant, Tenant];
  /** What was written, by plan. */
  plans: ReadonlyMap<string, RandomPlan>;
};

/** Writes a random registry as facts: OPRs of one to four plans, in two offices, and some random sets of criteria. */
export async function raiseRandom(sql: Sql, seed: number, size: number): Promise<RandomRegistry> {
  const tenants = [tenantOf("OCCIDENTE"), tenantOf("OLANCHO")] as const;
  const plans = new Map<string, RandomPlan>();
  await sql.begin(async (tx) => {
    for (const tenant of tenants) {
      await insertRows(tx, "offices", [freshRow("offices", tenant, { id: tenant.officeId })]);
      await insertRows(tx, "psdes", [freshRow("psdes", tenant, { id: tenant.psdeId })]);
      await insertRows(tx, "chains", [freshRow("chains", tenant, { id: tenant.chainId })]);
    }
    const allies = await raiseAllies(tx, tenants[0]);
    const all = randomPlans(seed, size);
    const half = Math.ceil(size / 2);
    for (const [tenant, share] of [
      [tenants[0], all.slice(0, half)],
      [tenants[1], all.slice(half)],
    ] as const) {
      for (const [pnId, plan] of await raisePlans(tx, tenant, share, allies)) plans.set(pnId, plan);
    }
    await insertRows(tx, "parameter_sets", randomSets(seed, 8).map(setRow(tenants[0])));
  });
  return { tenants, plans };
}

type Tx = Parameters<Parameters<Sql["begin"]>[1]>[0];

async function raiseAllies(tx: Tx, tenant: Tenant): Promise<Allies> {
  const allies = new Map<string, string>();
  for (const key of ["A", "B"].flatMap((name) => ALLY_KINDS.map((kind) => `${name} ${kind}`))) {
    const kind = key.slice(2);
    const ally = freshRow("allies", tenant, { kind, code: key });
    await insertRows(tx, "allies", [ally]);
    await insertRows(tx, "ally_kinds", [
      freshRow("ally_kinds", tenant, { ally_id: ally.id, kind, known_from: "2020-01-01" }),
    ]);
    allies.set(key, String(ally.id));
  }
  return allies;
}

async function raisePlans(tx: Tx, tenant: Tenant, share: readonly RandomPlan[], allies: Allies) {
  const batch = new Batch(tenant);
  const oprs: string[] = [];
  const written = share.map((plan, i) => {
    // Organisations with one, two, three and four plans; one with an RTN of its own for those whose facts have it.
    if (i % 5 !== 2 && i % 7 !== 3) oprs.push(batch.add("oprs", { rtn: plan.facts.oprRtn }));
    return [gatherPlan(batch, oprs.at(-1) ?? "", plan, allies), plan] as const;
  });
  await batch.write(tx);
  const assigned = oprs.map((opr_id) =>
    freshRow("assignments", tenant, { opr_id, from_date: "2024-01-01", to_date: null }),
  );
  await insertRows(tx, "assignments", assigned);
  return written;
}

const setRow = (tenant: Tenant) => (set: ReturnType<typeof randomSets>[number]) =>
  freshRow("parameter_sets", tenant, {
    ventana2: set.ventana2,
    denominador: set.denominador,
    factura_meses_antes: set.facturaMesesAntes,
    factura_meses_despues: set.facturaMesesDespues,
    orden_de_compra_cuenta: set.ordenDeCompraCuenta,
    cuota_de_mercado_cuenta: set.cuotaDeMercadoCuenta,
    factura_emitida_por: set.facturaEmitidaPor,
    meta_bp: set.metaBp,
  });
