import { ask } from "../doors/call";
import { castMember } from "../doors/callers";
import type { Ground } from "../doors/ground";

/** An organisation of Occidente: of its office, and accompanied by its PSDE. */
export async function newOpr({ add }: Ground) {
  const opr = await add("oprs");
  await add("assignments", { opr_id: opr.id, from_date: "2024-01-01", to_date: null });
  return { id: opr.id, code: String(opr.code) };
}

/** A plan of an organisation of Occidente's own. */
export async function newPlan(ground: Ground) {
  const opr = await newOpr(ground);
  const plan = await ground.add("pns", { opr_id: opr.id });
  return { id: plan.id, code: String(plan.code), oprId: opr.id };
}

/** A plan with one disbursement, which has started. */
export async function startedPlan(ground: Ground) {
  const plan = await newPlan(ground);
  await ground.add("disbursements", { pn_id: plan.id, opr_id: plan.oprId, number: 1, credited_on: "2024-01-15" });
  await ground.sql`update pns set state = 'en_ejecucion' where id = ${plan.id}`;
  return plan;
}

/** A plan that was closed. */
export async function closedPlan(ground: Ground) {
  const plan = await startedPlan(ground);
  await ground.add("pn_closings", { pn_id: plan.id, opr_id: plan.oprId, act: "ACTA-1" });
  await ground.sql`update pns set state = 'ejecutado' where id = ${plan.id}`;
  return plan;
}

/** The version that a form shows of a row. */
export async function versionOf({ sql }: Ground, table: string, id: string): Promise<string> {
  const [row] = await sql`select version from ${sql(table)} where id = ${id}`;
  return String(row?.version);
}

/** What a page's form sends without being typed, as the central unit is given it. */
export async function hiddenOn(ground: Ground, path: string, name: string): Promise<string> {
  const { cookie } = await castMember(ground, "central");
  const { body } = await ask(path, { headers: { cookie } });
  const value = new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(body)?.[1];
  if (value === undefined) throw new Error(`${path} has no hidden ${name}: ${body.slice(0, 300)}`);
  return value.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
