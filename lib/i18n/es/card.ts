import type { CardTexts, CriterionTexts, PointText } from "@/lib/i18n/card-texts";
import type { Point } from "@/lib/indicator/card";

const months = (count: number) => (count === 1 ? "1 mes" : `${count} meses`);
const yesNo = (value: boolean) => (value ? "sí" : "no");

const points: Record<Point, PointText> = {
  ventana_2: {
    title: "Ventana 2",
    sheet: "Enumera i) y ii) sin conjunción; donde quiere alternativas escribe «y/o».",
    chosen: "Se piden ambos requisitos.",
    others: "Cualquiera de los dos. La cifra con esta lectura se muestra siempre al lado.",
  },
  denominador: {
    title: "Denominador",
    sheet:
      "«Número total de Planes de Negocio ejecutados», aunque la información viene de los que tienen al menos 18 meses; el cálculo dice «número inicial de organizaciones».",
    chosen: "Todos los planes ejecutados.",
    others: "Solo los que ya cumplieron el mes 18. Siempre se muestran las dos cifras.",
  },
  formula_impresa: {
    title: "Fórmula impresa",
    sheet: "Un producto dividido entre 100, sin denominador: errata.",
    chosen: "100 × numerador / denominador, como lo definen las propias filas de la ficha.",
    others: "",
  },
  ventana_de_factura: {
    title: "Ventana de la factura",
    sheet: "No dice qué tan cerca del mes 18 debe estar una factura.",
    chosen: "Desde 6 meses antes hasta 3 meses después del mes 18, ambos días incluidos.",
    others: "Otros plazos en meses calendario.",
  },
  ordenes_y_cuotas: {
    title: "Órdenes de compra y cuotas de mercado",
    sheet: "Están en la definición de alianza, pero en ninguna regla de ventana.",
    chosen: "La orden de compra cuenta, como forma de contrato; la cuota de mercado respalda, pero no basta.",
    others: "Admitir o no cada una.",
  },
  direccion_de_factura: {
    title: "Quién emite la factura",
    sheet: "«Facturas de compraventa», sin decir quién las emite.",
    chosen: "Cualquiera de las partes.",
    others: "Solo las emitidas por la OPR.",
  },
  unidad: {
    title: "Unidad",
    sheet: "El título dice OPR; la unidad de medida dice Plan de Negocio.",
    chosen: "Se cuentan planes de negocio; las OPR distintas se muestran aparte.",
    others: "",
  },
  cierre: {
    title: "Cierre",
    sheet: "No dice si el cierre va antes o después del mes 18.",
    chosen: "Ejecutado es el plan cerrado a más tardar en la fecha de corte, y no cancelado.",
    others: "",
  },
  cifra_anual: {
    title: "Cifra anual",
    sheet: "No dice si es del año o acumulada.",
    chosen: "Acumulada a la fecha de corte; los planes que cumplieron el mes 18 en el periodo van en segunda línea.",
    others: "",
  },
  meta: {
    title: "Meta",
    sheet: "«Al menos 80 %».",
    chosen: "80.00 %.",
    others: "Pueden registrarse metas por año; ninguna se inventa.",
  },
};

const criteria: CriterionTexts = {
  ventana2: {
    label: "Ventana 2",
    value: (value) => (value === "ambos" ? "ambos requisitos" : "cualquiera de los requisitos"),
  },
  denominador: {
    label: "Denominador",
    value: (value) => (value === "ejecutados" ? "planes ejecutados" : "planes ejecutados con mes 18 cumplido"),
  },
  facturaMesesAntes: { label: "Factura, meses antes del mes 18", value: months },
  facturaMesesDespues: { label: "Factura, meses después del mes 18", value: months },
  ordenDeCompraCuenta: { label: "La orden de compra cuenta", value: yesNo },
  cuotaDeMercadoCuenta: { label: "La cuota de mercado cuenta", value: yesNo },
  facturaEmitidaPor: {
    label: "Factura emitida por",
    value: (value) => (value === "opr" ? "la OPR" : "cualquiera de las partes"),
  },
  metaBp: { label: "Meta", value: (value) => `${(value / 100).toFixed(2)} %` },
};

/** The rule card in Spanish: the source of truth. */
export const card: CardTexts = {
  title:
    "Organizaciones de Productores Rurales que trabajan bajo un enfoque de alianza productiva 18 meses después del primer desembolso",
  unit: "Porcentaje de Planes de Negocio ejecutados",
  formula: "100 × numerador / denominador",
  numerator: "Planes ejecutados, con el mes 18 cumplido, que acreditan alianza a la fecha de corte",
  denominator: "Planes ejecutados a la fecha de corte",
  rules: [
    "Ventanas 1 y 3: requisito i). Ventana 2: requisitos i) y ii).",
    "Requisito i): un contrato u orden de compra vigente en el mes 18, o una factura dentro de su ventana, con un aliado comercial.",
    "Requisito ii): un crédito vigente en el mes 18, y no pagado a esa fecha, con un aliado financiero.",
    "Un contrato o una orden cuenta desde el mes 18, o desde su emisión si es posterior; lo mismo una factura.",
    "Una adenda suma otro plazo al de su contrato y cuenta desde que se emite, sin quitarle nada; una rescisión pone fin a ambos, con ese día incluido.",
    "Solo cuentan los documentos aprobados y no anulados.",
  ],
  points,
  criteria,
  ownership: "Criterio del proyecto, no de la ficha.",
  footnotes: [
    "La ficha habla de mejorar «la productividad, la calidad y la rentabilidad»; la regla no comprueba ese propósito.",
    "No constituye verificación fiscal.",
  ],
};
