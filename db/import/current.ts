import { type SQL, sql } from "drizzle-orm";

/**
 * What is stored of the things a sheet names, as one document a row with the sheet's own columns and units
 * (references in lower case), so that «does the file change anything?» is one containment: stored @> given.
 */
export const CURRENT: Readonly<Record<string, SQL>> = {
  Oficinas: sql`select t.id, r.row, jsonb_build_object('nombre', t.name) as doc
    from rows r join offices t on lower(t.code) = r.key`,
  PSDE: sql`select t.id, r.row, jsonb_build_object('nombre', t.name, 'rtn', t.rtn) as doc
    from rows r join psdes t on lower(t.code) = r.key`,
  Cadenas: sql`select t.id, r.row, jsonb_build_object('nombre', t.name) as doc
    from rows r join chains t on lower(t.code) = r.key`,
  OPR: sql`select t.id, r.row, jsonb_build_object('nombre', t.name, 'forma', t.form, 'rtn', t.rtn, 'personalidad_juridica', t.legal_personality,
      'departamento', left(t.municipality_code, 2), 'municipio', t.municipality_code, 'comunidad', t.community, 'contacto', t.contact,
      'telefono', t.phone, 'mujeres', t.women, 'hombres', t.men, 'jovenes', t.youth, 'oficina', lower(o.code), 'psde', a.psde, 'psde_desde', a.from_date) as doc
    from rows r join oprs t on lower(t.code) = r.key join offices o on o.id = t.office_id
    left join lateral (select lower(p.code) as psde, x.from_date from assignments x join psdes p on p.id = x.psde_id
      where x.opr_id = t.id and (x.to_date is null or x.to_date >= app_today()) order by x.from_date desc limit 1) a on true`,
  Asignaciones: sql`select t.id, r.row, jsonb_build_object('hasta', t.to_date) as doc
    from rows r join oprs o on lower(o.code) = lower(r.values->>'opr') join psdes p on lower(p.code) = lower(r.values->>'psde')
    join assignments t on t.opr_id = o.id and t.psde_id = p.id and t.from_date = (r.values->>'desde')::date`,
  PN: sql`select t.id, r.row, jsonb_build_object('opr', lower(o.code), 'titulo', t.title, 'ventana', t."window", 'cadena', lower(c.code),
      'fecha_cierre', k.closed_on, 'acta_cierre', k.act, 'fecha_cancelacion', x.cancelled_on, 'motivo_cancelacion', x.reason,
      'monto_proyecto', t.amount_project, 'monto_opr', t.amount_opr, 'monto_financiero', t.amount_financial, 'estado', t.state) as doc
    from rows r join pns t on lower(t.code) = r.key join oprs o on o.id = t.opr_id join chains c on c.id = t.chain_id
    left join lateral (select f.closed_on, f.act from pn_closings f where f.pn_id = t.id order by f.known_from desc, f.id desc limit 1) k on true
    left join lateral (select f.cancelled_on, f.reason from pn_cancellations f where f.pn_id = t.id order by f.known_from desc, f.id desc limit 1) x on true`,
  Desembolsos: sql`select t.id, r.row, jsonb_build_object('fecha_acreditacion', t.credited_on, 'monto', t.amount, 'referencia', t.reference,
      'comprobante', t.proof, 'revertido', t.reversed, 'fecha_reversion', t.reversed_on, 'motivo_reversion', t.reversal_reason) as doc
    from rows r join pns p on lower(p.code) = lower(r.values->>'pn')
    join lateral (select d.* from disbursements d where d.pn_id = p.id and d.number = (r.values->>'numero')::int
      order by d.known_from desc, d.id desc limit 1) t on true`,
  Aliados: sql`select t.id, r.row, jsonb_build_object('nombre', t.name, 'tipo', t.kind, 'clase', t.class, 'rtn', t.tax_id, 'pais', t.country,
      'contacto', t.contact) as doc
    from rows r join allies t on lower(t.code) = r.key`,
  Evidencias: sql`select t.id, r.row, jsonb_build_object('pn', lower(p.code), 'tipo', case t.kind when 'otro_comprobante' then 'factura' else t.kind end,
      'otro_comprobante', t.kind = 'otro_comprobante', 'aliado', lower(y.code), 'numero', v.doc_number, 'cai', v.cai, 'rtn_emisor', v.issuer_rtn,
      'rtn_receptor', v.receiver_rtn, 'emisor', v.issuer_name, 'fecha_emision', v.issued_on, 'fecha_limite_emision', v.issue_limit_on,
      'vigente_desde', v.valid_from, 'vigente_hasta', case when v.open_ended then 'indefinido' else v.valid_to::text end, 'monto', v.amount,
      'moneda', v.currency, 'tipo_cambio', trim_scale(v.exchange_rate)::text, 'fecha_tipo_cambio', v.exchange_rate_on,
      'saldo', b.balance, 'fecha_saldo', b.observed_on, 'linea_revolvente', v.revolving, 'motivo_otro', v.other_reason,
      'archivo', f.names, '_hashes', f.hashes, 'estado', v.state) as doc
    from rows r join evidences t on lower(t.code) = r.key join pns p on p.id = t.pn_id
    join lateral (select n.* from evidence_versions n where n.evidence_id = t.id order by n.number desc limit 1) v on true
    left join allies y on y.id = v.ally_id
    left join lateral (select c.balance, c.observed_on from credit_balances c where c.version_id = v.id order by c.observed_on desc limit 1) b on true
    cross join lateral (select coalesce(jsonb_agg(g.original_name order by x.position), '[]') as names,
        jsonb_agg(g.sha256 order by x.position) as hashes
      from version_files x join files g on g.id = x.file_id where x.version_id = v.id) f`,
  LineaBase: salesPeriods("linea_base"),
  Ventas: salesPeriods("venta"),
};

function salesPeriods(kind: string): SQL {
  return sql`select t.id, r.row, jsonb_build_object('ventas', t.amount, 'moneda', t.currency, 'tipo_cambio', trim_scale(t.exchange_rate)::text,
      'fuente', t.source) as doc
    from rows r join pns p on lower(p.code) = lower(r.values->>'pn')
    join sales_periods t on t.pn_id = p.id and t.kind = ${kind} and t.from_date = (r.values->>'desde')::date and t.to_date = (r.values->>'hasta')::date`;
}
