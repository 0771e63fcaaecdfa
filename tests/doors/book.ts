import { type Book, on } from "../support/books";
import { PLACES } from "../support/cast";
import { CODES, canaryOf, type PlaceName, TENANTS } from "./places";

const ALLY = "AL-DOS";

const opr = (place: PlaceName) => ({
  codigo: CODES[place].opr,
  nombre: `Cooperativa, ${canaryOf(place)}`,
  forma: "cooperativa",
  departamento: "04",
  municipio: "0401",
  comunidad: `Aldea, ${canaryOf(place)}`,
  contacto: `Contacto, ${canaryOf(place)}`,
  telefono: place === "occidente" ? "9900-0001" : "9900-0002",
  mujeres: 10,
  hombres: 10,
  jovenes: 5,
  oficina: CODES[place].office,
  psde: CODES[place].psde,
  psde_desde: on("2022-01-01"),
});

const plan = (place: PlaceName, codigo: string) => ({
  codigo,
  opr: CODES[place].opr,
  titulo: `Plan ${codigo}, ${canaryOf(place)}`,
  ventana: 1,
  cadena: "CAFE",
  estado: "en_ejecucion",
});

const disbursement = (place: PlaceName) => ({
  pn: CODES[place].pn,
  numero: 1,
  fecha_acreditacion: on("2024-01-15"),
  monto: 1000,
  referencia: `Depósito, ${canaryOf(place)}`,
});

const contract = (place: PlaceName) => ({
  codigo: CODES[place].evidence,
  pn: CODES[place].pn,
  tipo: "contrato",
  aliado: ALLY,
  numero: `Contrato, ${canaryOf(place)}`,
  vigente_desde: on("2025-01-01"),
  vigente_hasta: on("2026-12-31"),
  estado: "aprobada",
  revisada_en: on("2025-02-01"),
});

/** Two tenants alike, each with an organisation, a plan that began, one that did not, and an approved contract. */
export const TWO_TENANTS: Book = {
  Oficinas: PLACES.map(({ code, name }) => ({ codigo: code, nombre: name })),
  PSDE: PLACES.map(({ psdeCode, psdeName }) => ({ codigo: psdeCode, nombre: psdeName })),
  Cadenas: [{ codigo: "CAFE", nombre: "Café" }],
  OPR: TENANTS.map(opr),
  PN: TENANTS.flatMap((place) => [
    plan(place, CODES[place].pn),
    { ...plan(place, CODES[place].spare), estado: "aprobado" },
    {
      ...plan(place, CODES[place].closed),
      estado: "ejecutado",
      fecha_cierre: on("2024-12-31"),
      acta_cierre: `Acta, ${canaryOf(place)}`,
    },
  ]),
  Desembolsos: TENANTS.map(disbursement),
  // Known to both: a buyer is nobody's own.
  Aliados: [{ codigo: ALLY, nombre: "Comprador de ambos", tipo: "comercial" }],
  Evidencias: TENANTS.map(contract),
};
