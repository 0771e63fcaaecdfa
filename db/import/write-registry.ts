import { type SQL, sql } from "drizzle-orm";
import { ALWAYS } from "@/lib/domain/known";

/** The import's own hand: which import, who, when, and from when its first facts count as known. */
export type Hand = { importId: SQL; actorId: SQL; now: SQL; always: SQL };

export const handOf = (importId: string, actorId: string, now: Date): Hand => ({
  importId: sql`${importId}::uuid`,
  actorId: sql`${actorId}::uuid`,
  now: sql`${now.toISOString()}::timestamptz`,
  always: sql`${ALWAYS.toISOString()}::timestamptz`,
});

/** Rows of a sheet to be written, named `r`: their merged document is `r.after`. */
export const toWrite = ({ importId }: Hand, sheet: string, action: "created" | "changed") =>
  sql`(select * from import_rows where import_id = ${importId} and sheet = ${sheet} and not faulty and action = ${action})`;

const catalogue = (sheet: string, table: SQL) => (hand: Hand) => [
  sql`insert into ${table} (id, code, name, created_at) select r.target_id, r.values->>'codigo', r.after->>'nombre', ${hand.now}
    from ${toWrite(hand, sheet, "created")} r`,
  sql`update ${table} t set name = r.after->>'nombre' from ${toWrite(hand, sheet, "changed")} r where t.id = r.target_id`,
];

export const writeOffices = catalogue("Oficinas", sql`offices`);
export const writeChains = catalogue("Cadenas", sql`chains`);

export const writePsdes = (hand: Hand) => [
  ...catalogue("PSDE", sql`psdes`)(hand),
  sql`update psdes t set rtn = r.after->>'rtn' from (select * from ${toWrite(hand, "PSDE", "created")} c
    union all select * from ${toWrite(hand, "PSDE", "changed")} d) r where t.id = r.target_id and t.rtn is distinct from r.after->>'rtn'`,
];

const OPR_COLUMNS = sql`name, form, rtn, legal_personality, municipality_code, community, contact, phone, women, men, youth, office_id, updated_at`;
const oprValues = (
  hand: Hand,
) => sql`r.after->>'nombre', r.after->>'forma', r.after->>'rtn', r.after->>'personalidad_juridica', r.after->>'municipio',
  r.after->>'comunidad', r.after->>'contacto', r.after->>'telefono', (r.after->>'mujeres')::int, (r.after->>'hombres')::int, (r.after->>'jovenes')::int,
  (select o.id from offices o where lower(o.code) = r.after->>'oficina'), ${hand.now}`;

export const writeOprs = (hand: Hand) => [
  sql`insert into oprs (id, code, created_at, ${OPR_COLUMNS}) select r.target_id, r.values->>'codigo', ${hand.now}, ${oprValues(hand)}
    from ${toWrite(hand, "OPR", "created")} r`,
  sql`update oprs t set (${OPR_COLUMNS}) = (select ${oprValues(hand)}) from ${toWrite(hand, "OPR", "changed")} r where t.id = r.target_id`,
];

export const writeAllies = (hand: Hand) => {
  const values = sql`r.after->>'nombre', r.after->>'tipo', r.after->>'clase', r.after->>'rtn', coalesce(r.after->>'pais', 'HN'), r.after->>'contacto', ${hand.now}`;
  const columns = sql`name, kind, class, tax_id, country, contact, updated_at`;
  return [
    sql`insert into allies (id, code, created_at, ${columns}) select r.target_id, r.values->>'codigo', ${hand.now}, ${values}
      from ${toWrite(hand, "Aliados", "created")} r`,
    sql`update allies t set (${columns}) = (select ${values}) from ${toWrite(hand, "Aliados", "changed")} r where t.id = r.target_id`,
    sql`insert into ally_kinds (id, ally_id, kind, known_from, recorded_at, recorded_by)
      select r.fact_id, r.target_id, r.after->>'tipo', ${hand.always}, ${hand.now}, ${hand.actorId} from ${toWrite(hand, "Aliados", "created")} r
      union all
      select r.fact_id, r.target_id, r.after->>'tipo', ${hand.now}, ${hand.now}, ${hand.actorId} from ${toWrite(hand, "Aliados", "changed")} r
      where r.before->>'tipo' <> r.after->>'tipo'`,
  ];
};
