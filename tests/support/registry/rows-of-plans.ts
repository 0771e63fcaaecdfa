import { v7 as uuid } from "uuid";
import { AT, next, type Tenant } from "./tenant";

const named = (what: string, { name }: Tenant) => ({
  id: uuid(),
  code: `${what}-${name}-${next()}`,
  name,
  created_at: AT,
});
const fact = { known_from: AT, recorded_at: AT, recorded_by: uuid() };
const ofPlan = (t: Tenant) => ({ id: uuid(), pn_id: t.pnId, opr_id: t.oprId, ...fact });

/** Catalogues, organisations, plans and the facts of plans. */
export const planRows = {
  departments: () => ({ code: "99", name: "Prueba" }),
  municipalities: () => ({ code: "0199", name: "Prueba", department_code: "01" }),
  windows: () => ({ number: 3, description: "Ventana 3" }),
  chains: (t: Tenant) => named("CAD", t),
  offices: (t: Tenant) => named("OF", t),
  psdes: (t: Tenant) => named("PSDE", t),
  oprs: (t: Tenant) => ({
    ...named("OPR", t),
    form: "cooperativa",
    municipality_code: "0101",
    office_id: t.officeId,
    updated_at: AT,
  }),
  assignments: (t: Tenant) => ({
    id: uuid(),
    opr_id: t.oprId,
    psde_id: t.psdeId,
    from_date: "2001-01-01",
    to_date: "2001-12-31",
    created_at: AT,
  }),
  pns: (t: Tenant) => ({
    id: uuid(),
    code: `PN-${t.name}-${next()}`,
    opr_id: t.oprId,
    title: `Plan de ${t.name}`,
    window: 1,
    chain_id: t.chainId,
    state: "aprobado",
    created_at: AT,
    updated_at: AT,
  }),
  pn_windows: (t: Tenant) => ({ ...ofPlan(t), window: 1 }),
  pn_closings: (t: Tenant) => ({ ...ofPlan(t), closed_on: "2024-12-31" }),
  pn_cancellations: (t: Tenant) => ({ ...ofPlan(t), cancelled_on: "2024-12-31", reason: "Desistió" }),
  disbursements: (t: Tenant) => ({ ...ofPlan(t), number: next(), credited_on: "2024-01-15", amount: 100 }),
  sales_periods: (t: Tenant) => ({
    id: uuid(),
    opr_id: t.oprId,
    pn_id: t.pnId,
    kind: "venta",
    from_date: "2023-01-01",
    to_date: new Date(Date.UTC(2023, 1, next())).toISOString().slice(0, 10),
    amount: 100,
    created_at: AT,
    updated_at: AT,
  }),
  parameter_sets: () => ({
    id: uuid(),
    version: 1000 + next(),
    effective_from: "2000-01-01",
    ventana2: "ambos",
    denominador: "ejecutados",
    factura_meses_antes: 6,
    factura_meses_despues: 3,
    orden_de_compra_cuenta: true,
    cuota_de_mercado_cuenta: false,
    factura_emitida_por: "cualquiera",
    meta_bp: 8000,
    justification: "Prueba",
    ...fact,
  }),
  standings: (t: Tenant) => ({
    pn_id: t.sparePnId,
    parameter_set_id: t.setId,
    opr_id: t.oprId,
    window: 1,
    cancelled: false,
    has_approved_evidence: false,
    trace: {},
    computed_at: AT,
  }),
};
