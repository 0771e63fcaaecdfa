import { sql } from "drizzle-orm";
import { type Hand, toWrite } from "./write-registry";

const SHEET = "Evidencias";

const written = (hand: Hand) => sql`(select c.* from ${toWrite(hand, SHEET, "created")} c
  union all select d.* from ${toWrite(hand, SHEET, "changed")} d)`;

/** A version is drawn up as a draft with its parts, then submitted: from there on the database keeps it as it is. */
export const writeEvidences = (hand: Hand) => [
  sql`insert into evidences (id, opr_id, pn_id, code, kind, origin, created_at, created_by)
    select r.target_id, p.opr_id, p.id, r.values->>'codigo',
      case when (r.after->>'otro_comprobante')::boolean then 'otro_comprobante' else r.after->>'tipo' end, 'importacion', ${hand.now}, ${hand.actorId}
    from ${toWrite(hand, SHEET, "created")} r join pns p on lower(p.code) = r.after->>'pn'`,
  withdrawReplaced(hand),
  sql`update evidence_versions v set state = 'retirada' from ${toWrite(hand, SHEET, "changed")} r
    where v.evidence_id = r.target_id and v.state = 'enviada'`,
  draftVersions(hand),
  sql`insert into credit_balances (id, version_id, opr_id, observed_on, balance)
    select r.fact_id, r.fact_id, e.opr_id, (r.after->>'fecha_saldo')::date, (r.after->>'saldo')::bigint
    from ${written(hand)} r join evidences e on e.id = r.target_id where r.after->>'saldo' is not null`,
  ...writeFiles(hand),
  decide(hand),
  sql`update evidence_versions v set state = case r.action when 'created' then r.values->>'estado' else 'enviada' end, submitted_at = ${hand.now}
    from ${written(hand)} r where v.id = r.fact_id`,
];

const withdrawReplaced = (hand: Hand) =>
  sql`insert into evidence_decisions (id, version_id, evidence_id, opr_id, decision, reason, known_from, recorded_at, recorded_by)
    select r.fact_id, v.id, v.evidence_id, v.opr_id, 'retirada', 'Reemplazada por una importación', ${hand.now}, ${hand.now}, ${hand.actorId}
    from ${toWrite(hand, SHEET, "changed")} r join evidence_versions v on v.evidence_id = r.target_id and v.state = 'enviada'`;

/** What the workbook has no column for, or leaves blank, comes from the version before. */
const draftVersions = (hand: Hand) =>
  sql`insert into evidence_versions (id, evidence_id, opr_id, number, state, ally_id, doc_number, cai, issuer_rtn, receiver_rtn, issuer_name,
      issued_on, issue_limit_on, valid_from, valid_to, open_ended, amount, currency, exchange_rate, exchange_rate_on, revolving, other_reason,
      settled_on, observations, created_at, created_by)
    select r.fact_id, e.id, e.opr_id, 1 + coalesce(l.number, 0), 'borrador', y.id, r.after->>'numero',
      r.after->>'cai', r.after->>'rtn_emisor', r.after->>'rtn_receptor', r.after->>'emisor', (r.after->>'fecha_emision')::date,
      (r.after->>'fecha_limite_emision')::date, (r.after->>'vigente_desde')::date,
      case when r.after->>'vigente_hasta' <> 'indefinido' then (r.after->>'vigente_hasta')::date end,
      coalesce(r.after->>'vigente_hasta' = 'indefinido', false), (r.after->>'monto')::bigint, coalesce(r.after->>'moneda', 'HNL'),
      (r.after->>'tipo_cambio')::numeric, (r.after->>'fecha_tipo_cambio')::date, coalesce((r.after->>'linea_revolvente')::boolean, false),
      r.after->>'motivo_otro', l.settled_on, case when r.values ? 'observaciones' then r.values->>'observaciones' else l.observations end,
      ${hand.now}, ${hand.actorId}
    from ${written(hand)} r join evidences e on e.id = r.target_id join allies y on lower(y.code) = r.after->>'aliado' ${lastVersion}`;

const lastVersion = sql`left join lateral (select x.* from evidence_versions x
  where r.known and x.evidence_id = r.target_id and x.id <> r.fact_id order by x.number desc limit 1) l on true`;

/** The files of the ZIP are stored already; here they get their rows, one set an evidence. A blank cell keeps those there are. */
const writeFiles = (hand: Hand) => {
  const given = sql`${written(hand)} r join evidences e on e.id = r.target_id
    cross join lateral jsonb_to_recordset(coalesce(r.values->'_files', '[]')) as f(id uuid, name text, sha256 text, bytes bigint, "mediaType" text, key text, position int)`;
  return [
    sql`insert into files (id, opr_id, sha256, bytes, media_type, original_name, storage_key, created_at, created_by)
      select f.id, e.opr_id, f.sha256, f.bytes, f."mediaType", f.name, f.key, ${hand.now}, ${hand.actorId} from ${given}`,
    sql`insert into version_files (version_id, file_id, opr_id, position) select r.fact_id, f.id, e.opr_id, f.position from ${given}`,
    sql`insert into version_files (version_id, file_id, opr_id, position, pages)
      select r.fact_id, f.file_id, f.opr_id, f.position, f.pages from ${toWrite(hand, SHEET, "changed")} r ${lastVersion}
      join version_files f on f.version_id = l.id where not r.comparable ? 'archivo'`,
  ];
};

// An imported decision is known from the day it was made, 00:00 in Tegucigalpa; without a day, always.
const decide = (hand: Hand) =>
  sql`insert into evidence_decisions (id, version_id, evidence_id, opr_id, decision, reason, historical, known_from, recorded_at, recorded_by)
    select r.fact_id, v.id, v.evidence_id, v.opr_id, r.values->>'estado', r.values->>'observaciones', r.values->>'estado' = 'aprobada',
      coalesce(((r.values->>'revisada_en')::date + time '00:00') at time zone 'America/Tegucigalpa', ${hand.always}), ${hand.now}, ${hand.actorId}
    from ${toWrite(hand, SHEET, "created")} r join evidence_versions v on v.id = r.fact_id
    where r.values->>'estado' in ('aprobada', 'devuelta', 'rechazada')`;
