import { addDays } from "@/lib/domain/civil-date";
import { ALLY_CLASSES, OPR_FORMS } from "@/lib/domain/codes";
import { sheetOf, type ValuesOut } from "@/lib/import/sheet-rows";
import type { SheetOut } from "@/lib/platform/workbook/write-types";
import { type Random, randomOf } from "./random";

const OFFICES = 6;
const PSDES = 24;
const CHAINS = ["CAFE", "CACAO", "GRANOS", "LACTEOS", "MIEL", "HORTALIZAS"];
const ALLIES = 400;
const TOWNS = ["0101", "0401", "0501", "0701", "0801", "1001", "1301", "1501"];

const numbered = (prefix: string, at: number, width = 5) => `${prefix}-${String(at + 1).padStart(width, "0")}`;
const range = (count: number) => Array.from({ length: count }, (_, at) => at);

/** A registry of so many plans, three documents each, the same for the same seed. */
export function* bulkSheets(plans: number, seed = 1): Generator<SheetOut> {
  const random = randomOf(seed);
  const oprs = Math.ceil(plans * 0.9);
  yield sheetOf(
    "Oficinas",
    range(OFFICES).map((at) => ({ codigo: numbered("OR", at, 2), nombre: `Oficina ${at + 1}` })),
  );
  yield sheetOf(
    "PSDE",
    range(PSDES).map((at) => ({ codigo: numbered("PSDE", at, 2), nombre: `Proveedor ${at + 1}` })),
  );
  yield sheetOf(
    "Cadenas",
    CHAINS.map((codigo) => ({ codigo, nombre: codigo.toLowerCase() })),
  );
  yield sheetOf(
    "OPR",
    range(oprs).map((at) => oprRow(at, random)),
  );
  yield sheetOf(
    "Aliados",
    range(ALLIES).map((at) => allyRow(at, random)),
  );
  const dated = range(plans).map((at) => ({
    at,
    opr: at % oprs,
    credited: addDays("2022-01-01", random.below(1100)),
    window: random.oneOf([1, 2, 3]),
  }));
  yield sheetOf(
    "PN",
    dated.map((plan) => planRow(plan, random)),
  );
  yield sheetOf(
    "Desembolsos",
    dated.flatMap((plan) => disbursementRows(plan)),
  );
  yield sheetOf(
    "Evidencias",
    dated.flatMap((plan) => paperRows(plan, random)),
  );
  yield sheetOf(
    "LineaBase",
    dated.map(({ at }) => salesRow(at, "2021", random)),
  );
  yield sheetOf(
    "Ventas",
    dated.map(({ at }) => salesRow(at, "2024", random)),
  );
}

const rtnOf = (opr: number) => `08019${String(opr).padStart(9, "0")}`;

type Plan = { at: number; opr: number; credited: string; window: number };

const oprRow = (at: number, random: Random): ValuesOut => {
  const municipio = random.oneOf(TOWNS);
  return {
    codigo: numbered("OPR", at),
    nombre: `Organización de productores número ${at + 1}`,
    forma: random.oneOf(OPR_FORMS),
    rtn: rtnOf(at),
    departamento: municipio.slice(0, 2),
    municipio,
    comunidad: `Comunidad ${random.below(300)}`,
    mujeres: random.below(60),
    hombres: random.below(60),
    oficina: numbered("OR", random.below(OFFICES), 2),
    psde: numbered("PSDE", random.below(PSDES), 2),
    psde_desde: { date: "2021-01-01" },
  };
};

const allyRow = (at: number, random: Random): ValuesOut => ({
  codigo: numbered("AL", at, 3),
  nombre: `Aliado número ${at + 1}`,
  tipo: at % 4 === 0 ? "financiero" : "comercial",
  clase: random.oneOf(ALLY_CLASSES),
});

const planRow = ({ at, opr, credited, window }: Plan, random: Random): ValuesOut => {
  const closed = random.chance(0.85);
  return {
    codigo: numbered("PN", at),
    opr: numbered("OPR", opr),
    titulo: `Plan de negocio número ${at + 1}: mejora de la producción y la venta`,
    ventana: window,
    cadena: random.oneOf(CHAINS),
    estado: closed ? "ejecutado" : "en_ejecucion",
    fecha_cierre: closed ? { date: addDays(credited, 200 + random.below(250)) } : null,
    acta_cierre: closed ? numbered("ACTA", at) : null,
    monto_proyecto: 100_000 + random.below(900_000),
    monto_opr: 50_000 + random.below(90_000),
  };
};

const disbursementRows = ({ at, credited }: Plan): readonly ValuesOut[] =>
  range(2).map((number) => ({
    pn: numbered("PN", at),
    numero: number + 1,
    fecha_acreditacion: { date: addDays(credited, number * 90) },
    monto: 150_000 + at,
    referencia: `TR-${at}-${number}`,
  }));

/** An order or contract around month 18, an invoice near it, and a credit. */
const paperRows = ({ at, opr, credited }: Plan, random: Random): readonly ValuesOut[] => {
  const month18 = addDays(credited, 548);
  const near = (days: number) => ({ date: addDays(month18, random.below(2 * days) - days) });
  const common = (number: number, ally: number) => ({
    codigo: `${numbered("EV", at)}-${number}`,
    pn: numbered("PN", at),
    aliado: numbered("AL", ally, 3),
    numero: `${number}-${at}`,
    estado: random.chance(0.9) ? "aprobada" : "enviada",
  });
  const commercial = random.below(ALLIES / 4) * 4 + 1;
  const financial = random.below(ALLIES / 4) * 4;
  const decided = (row: ValuesOut): ValuesOut =>
    row.estado === "aprobada" ? { ...row, revisada_en: { date: "2026-02-01" } } : row;
  return [
    {
      ...common(1, commercial),
      tipo: "contrato",
      fecha_emision: { date: addDays(month18, -410) },
      vigente_desde: { date: addDays(month18, -400) },
      vigente_hasta: near(300),
      monto: 10_000 + at,
    },
    {
      ...common(2, commercial),
      tipo: "factura",
      rtn_emisor: rtnOf(opr),
      fecha_emision: { date: addDays(month18, random.below(200) - 190) },
      monto: 5_000.5,
    },
    {
      ...common(3, financial),
      tipo: "credito",
      vigente_desde: { date: addDays(month18, -300) },
      vigente_hasta: { date: addDays(month18, 200) },
      saldo: random.below(3) * 1000,
      fecha_saldo: { date: addDays(month18, -20) },
    },
  ].map(decided);
};

const salesRow = (at: number, year: string, random: Random): ValuesOut => ({
  pn: numbered("PN", at),
  desde: { date: `${year}-01-01` },
  hasta: { date: `${year}-12-31` },
  ventas: random.below(2_000_000),
});
