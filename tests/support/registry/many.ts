import type { Sql } from "postgres";

/** How many of each are raised: a hundred thousand plans, two or three an organisation. */
const MANY = { offices: 10, psdes: 60, chains: 10, oprs: 40_000, pns: 100_000 };

/** Fills a database with plans by sets, as uneven as real ones: few just closed, most open, some never credited. */
export async function raiseMany(owner: Sql): Promise<void> {
  for (const statement of STATEMENTS) await owner.unsafe(statement);
}

const KINDS = { office: 1, psde: 2, chain: 3 } as const;

/** The id of the nth office, PSDE or chain. */
export const idOf = (kind: keyof typeof KINDS, n: number) =>
  `${String(KINDS[kind]).padStart(8, "0")}-0000-7000-8000-${String(n).padStart(12, "0")}`;

const id = (kind: number, number: string) =>
  `('${String(kind).padStart(8, "0")}-0000-7000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;

const catalogue = (table: string, kind: number, count: number) =>
  `insert into ${table} (id, code, name, created_at) select ${id(kind, "i")}, '${table}-' || i, '${table} ' || i, now() from generate_series(0, ${count - 1}) i`;

const STATEMENTS = [
  catalogue("offices", 1, MANY.offices),
  catalogue("psdes", 2, MANY.psdes),
  catalogue("chains", 3, MANY.chains),
  `insert into oprs (id, code, name, form, municipality_code, community, office_id, created_at, updated_at)
    select ${id(4, "i")}, 'OPR-' || lpad(i::text, 6, '0'), 'Cooperativa ' || md5(i::text), (array['cooperativa', 'asociacion', 'eac', 'esm', 'caja_rural', 'sociedad', 'segundo_grado', 'grupo', 'otra'])[1 + (hashint4(i) & 7)],
      m.codes[1 + (hashint4(i + 7) & 2147483647) % cardinality(m.codes)], 'Aldea ' || i % 500, ${id(1, `(hashint4(i + 1) & 2147483647) % ${MANY.offices}`)}, now(), now()
    from generate_series(0, ${MANY.oprs - 1}) i cross join (select array_agg(code) as codes from municipalities) m`,
  `insert into assignments (id, opr_id, psde_id, from_date, to_date, created_at)
    select ${id(5, `i * 2 + e`)}, ${id(4, "i")}, ${id(2, `(hashint4(i + e) & 2147483647) % ${MANY.psdes}`)}, case e when 0 then date '2021-01-01' else date '2024-01-01' end,
      case e when 0 then date '2023-12-31' end, now()
    from generate_series(0, ${MANY.oprs - 1}) i cross join generate_series(0, 1) e`,
  `insert into pns (id, code, opr_id, title, "window", chain_id, state, created_at, updated_at)
    select ${id(6, "i")}, 'PN-' || lpad(i::text, 6, '0'), ${id(4, `(hashint4(i) & 2147483647) % ${MANY.oprs}`)}, 'Plan de mejora ' || md5(i::text), 1 + i % 3,
      ${id(3, `(hashint4(i + 3) & 2147483647) % ${MANY.chains}`)}, case when i % 50 = 0 then 'cancelado' when i % 5 = 0 then 'aprobado' when i % 2 = 0 then 'ejecutado' else 'en_ejecucion' end, now(), now()
    from generate_series(0, ${MANY.pns - 1}) i`,
  `insert into standings (pn_id, parameter_set_id, opr_id, "window", cancelled, closed_on, executed_on, first_disbursed_on, d18, commercial_from,
      alliance_from, any_from, evidence_closes_on, has_approved_evidence, trace, computed_at)
    select p.id, s.id, p.opr_id, p."window", p.state = 'cancelado', f.closed, f.closed, f.credited, f.d18, f.allied, f.allied, f.allied, f.d18 + 91, f.n % 3 > 0, '{}', now()
    from pns p cross join parameter_sets s cross join lateral (select hashtext(p.code) & 2147483647 as n) h
    cross join lateral (select h.n, case when p.state = 'ejecutado' then date '2024-06-01' + h.n % 900 end as closed,
      case when p.state <> 'aprobado' and h.n % 97 > 0 then date '2021-01-01' + h.n % 1900 end as credited,
      case when p.state <> 'aprobado' and h.n % 97 > 0 then date '2022-07-01' + h.n % 1900 end as d18,
      case when p.state <> 'aprobado' and h.n % 97 > 0 and h.n % 4 > 0 then date '2022-07-01' + h.n % 1900 end as allied) f`,
  "analyze",
];
