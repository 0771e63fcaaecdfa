import { type SQL, sql } from "drizzle-orm";
import { stateOfFacts } from "../write/pns-state";
import { type Hand, toWrite } from "./write-registry";

const bothOf = (hand: Hand, sheet: string) =>
  sql`(select c.*, ${hand.always} as since from ${toWrite(hand, sheet, "created")} c
    union all select d.*, ${hand.now} as since from ${toWrite(hand, sheet, "changed")} d)`;

/** A fact of a plan where what it says is new: known always with a plan the import creates, from now on with one it changes. */
const planFact = (hand: Hand, table: SQL, columns: SQL, values: SQL, differs: SQL) =>
  sql`insert into ${table} (id, pn_id, opr_id, known_from, recorded_at, recorded_by, ${columns})
    select r.fact_id, p.id, p.opr_id, r.since, ${hand.now}, ${hand.actorId}, ${values}
    from ${bothOf(hand, "PN")} r join pns p on p.id = r.target_id where ${differs}`;

const PN_COLUMNS = sql`title, "window", chain_id, amount_project, amount_opr, amount_financial, updated_at`;
const pnValues = (hand: Hand) => sql`r.after->>'titulo', (r.after->>'ventana')::smallint,
  (select c.id from chains c where lower(c.code) = r.after->>'cadena'), (r.after->>'monto_proyecto')::bigint, (r.after->>'monto_opr')::bigint,
  (r.after->>'monto_financiero')::bigint, ${hand.now}`;

export const writePns = (hand: Hand) => [
  sql`insert into pns (id, code, opr_id, state, created_at, ${PN_COLUMNS})
    select r.target_id, r.values->>'codigo', o.id, 'aprobado', ${hand.now}, ${pnValues(hand)}
    from ${toWrite(hand, "PN", "created")} r join oprs o on lower(o.code) = r.after->>'opr'`,
  sql`update pns t set (${PN_COLUMNS}) = (select ${pnValues(hand)}) from ${toWrite(hand, "PN", "changed")} r where t.id = r.target_id`,
  planFact(
    hand,
    sql`pn_windows`,
    sql`"window"`,
    sql`(r.after->>'ventana')::smallint`,
    sql`r.before->>'ventana' is distinct from r.after->>'ventana'`,
  ),
  planFact(
    hand,
    sql`pn_closings`,
    sql`closed_on, act`,
    sql`(r.after->>'fecha_cierre')::date, r.after->>'acta_cierre'`,
    sql`r.after->>'fecha_cierre' is not null and (r.before->>'fecha_cierre' is distinct from r.after->>'fecha_cierre'
      or r.before->>'acta_cierre' is distinct from r.after->>'acta_cierre')`,
  ),
  planFact(
    hand,
    sql`pn_cancellations`,
    sql`cancelled_on, reason`,
    sql`(r.after->>'fecha_cancelacion')::date, r.after->>'motivo_cancelacion'`,
    sql`r.after->>'fecha_cancelacion' is not null and (r.before->>'fecha_cancelacion' is distinct from r.after->>'fecha_cancelacion'
      or r.before->>'motivo_cancelacion' is distinct from r.after->>'motivo_cancelacion')`,
  ),
];

export const writeDisbursements = (hand: Hand) => [
  sql`insert into disbursements (id, pn_id, opr_id, known_from, recorded_at, recorded_by, number, credited_on, amount, reference, proof,
      reversed, reversed_on, reversal_reason)
    select case when r.known then r.fact_id else r.target_id end, p.id, p.opr_id, r.since, ${hand.now}, ${hand.actorId}, (r.values->>'numero')::int,
      (r.after->>'fecha_acreditacion')::date, (r.after->>'monto')::bigint, r.after->>'referencia', r.after->>'comprobante', v.reversed,
      case when v.reversed then (r.after->>'fecha_reversion')::date end, case when v.reversed then r.after->>'motivo_reversion' end
    from (select c.*, ${hand.always} as since from ${toWrite(hand, "Desembolsos", "created")} c
      union all select d.*, ${hand.now} as since from ${toWrite(hand, "Desembolsos", "changed")} d) r
    join pns p on lower(p.code) = lower(r.values->>'pn')
    cross join lateral (select coalesce((r.after->>'revertido')::boolean, false) as reversed) v`,
];

/** A plan's state follows its facts: cancelled, closed, credited, or approved. */
export const derivePlanStates = (hand: Hand) => [
  sql`update pns t set state = ${stateOfFacts}
    where t.id in (select r.target_id from ${bothOf(hand, "PN")} r union select p.id from ${bothOf(hand, "Desembolsos")} r
      join pns p on lower(p.code) = lower(r.values->>'pn'))`,
];

const writeSales = (sheet: string, kind: string) => (hand: Hand) => [
  sql`insert into sales_periods (id, pn_id, opr_id, kind, from_date, to_date, amount, currency, exchange_rate, source, created_at, updated_at)
    select r.target_id, p.id, p.opr_id, ${kind}, (r.values->>'desde')::date, (r.values->>'hasta')::date, (r.after->>'ventas')::bigint,
      coalesce(r.after->>'moneda', 'HNL'), (r.after->>'tipo_cambio')::numeric, r.after->>'fuente', ${hand.now}, ${hand.now}
    from ${toWrite(hand, sheet, "created")} r join pns p on lower(p.code) = lower(r.values->>'pn')`,
  sql`update sales_periods t set amount = (r.after->>'ventas')::bigint, currency = coalesce(r.after->>'moneda', 'HNL'),
      exchange_rate = (r.after->>'tipo_cambio')::numeric, source = r.after->>'fuente', updated_at = ${hand.now}
    from ${toWrite(hand, sheet, "changed")} r where t.id = r.target_id`,
];

export const writeBaselines = writeSales("LineaBase", "linea_base");
export const writeSalesPeriods = writeSales("Ventas", "venta");
