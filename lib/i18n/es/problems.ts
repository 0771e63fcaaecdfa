import type { ProblemCode } from "@/lib/domain/problem";
import type { TextsOf } from "@/lib/i18n/texts";

export const problems: TextsOf<ProblemCode> = {
  sign_in: {
    refused: "El correo o la contraseña no coinciden con una cuenta activa. Revise ambos e inténtelo de nuevo.",
    throttled: "Demasiados intentos; espere {minutes, plural, one {# minuto} other {# minutos}}.",
  },
  session: {
    missing: "Su sesión terminó. Ingrese de nuevo; no se guardó ningún cambio.",
    not_found: "No existe esa sesión.",
  },
  request: {
    foreign: "La solicitud no vino de esta página y no se atendió. Recargue la página e inténtelo de nuevo.",
    malformed: "Hay datos por corregir. No se guardó ningún cambio.",
  },
  role: { not_allowed: "Su rol no permite hacer esto." },
  email: {
    missing: "Escriba su correo electrónico.",
    malformed: "Escriba un correo electrónico completo, como nombre@institucion.hn.",
  },
  password: {
    missing: "Escriba su contraseña.",
    short: "La contraseña debe tener al menos 12 caracteres.",
    long: "La contraseña puede tener 200 caracteres como máximo.",
    common: "Esa contraseña es de las primeras que se adivinan. Elija otra.",
    wrong_current: "La contraseña actual no es esa.",
    differs: "No es igual a la de arriba.",
    unchanged: "La contraseña nueva es la misma que la actual. Elija otra.",
  },
  user: {
    not_found: "No existe esa cuenta.",
    taken: "Ya hay una cuenta con ese correo.",
    unnamed: "Escriba el nombre de la persona.",
    role_unknown: "El rol debe ser psde, oficina, central u observador.",
    office_needed: "Una cuenta de oficina necesita el código de su oficina regional, y ningún PSDE.",
    psde_needed: "Una cuenta de PSDE necesita el código de su PSDE, y ninguna oficina.",
    place_unneeded: "Este rol no lleva oficina ni PSDE.",
    already_disabled: "La cuenta ya estaba desactivada.",
    not_disabled: "La cuenta ya estaba activa.",
    last_central:
      "Es la última cuenta activa de la unidad central. Cree o active otra antes de desactivarla o de cambiarle el rol.",
    disabled: "La cuenta está desactivada.",
  },
  office: { not_found: "No hay una oficina regional con ese código." },
  psde: { not_found: "No hay un PSDE con ese código." },
  assignment: {
    same_psde: "Ese PSDE ya la acompaña en esa fecha.",
    nothing_to_end: "En esa fecha no la acompaña ningún PSDE: ya la atiende la oficina.",
    set_changed:
      "Mientras usted revisaba, cambió alguna asignación de este PSDE. Mire otra vez qué pasará antes de confirmar.",
    none_ticked: "Marque al menos una organización.",
  },
  pn: {
    not_found: "No hay un plan de negocio con ese código.",
    cancelled: "El plan está cancelado.",
    closed: "El plan ya está cerrado. La unidad central puede anular el cierre.",
    not_closed: "El plan no está cerrado: no hay cierre que anular.",
  },
  disbursement: {
    not_found: "El plan no tiene un desembolso con ese número.",
    number_taken: "El plan ya tiene un desembolso con ese número. El siguiente es el {next}.",
    reversed: "El desembolso está revertido: ya no cambia.",
    before_credit: "La reversión no puede ser anterior a la acreditación ({credited}).",
    after_cancellation: "El plan se canceló el {cancelled}: no puede haber un desembolso posterior.",
  },
  year: {
    malformed: "El año debe escribirse con cuatro cifras.",
    future: "El año {year} aún no comienza: no hay informe que mostrar.",
  },
  known_on: {
    malformed: "La fecha debe escribirse como AAAA-MM-DD. Se muestra lo conocido hasta ahora.",
    future: "Aún no se sabe qué se aprobará después de hoy. Se muestra lo conocido hasta ahora.",
  },
  row: {
    changed_meanwhile:
      "Mientras usted escribía, {who} cambió esto ({when}): {what}. Lo que escribió sigue aquí: revíselo y guarde otra vez si corresponde.",
    overlap: "Las fechas se cruzan con otro periodo ({other}). Revíselas: dos periodos no pueden cruzarse.",
  },
  field: {
    required: "Falta este dato.",
    too_long: "Es demasiado largo.",
    not_a_number: "Escriba un número entero, sin signos.",
    not_a_date: "Escriba la fecha completa.",
    unknown_choice: "Elija una de las opciones.",
  },
  code: { taken: "Ese código ya existe. Use otro." },
  date: {
    future: "La fecha no puede ser posterior a hoy.",
    end_before_start: "El final no puede ser anterior al comienzo.",
  },
  money: {
    malformed: "Escriba un monto en lempiras, con dos decimales como máximo.",
    zero: "El monto debe ser mayor que cero.",
  },
  rtn: { malformed: "El RTN lleva 14 dígitos." },
  opr: {
    not_found: "No hay una organización con ese código.",
    merged: "Esa organización se fusionó con otra: use el código de la que quedó.",
    youth_over_members: "Los jóvenes se cuentan entre las mujeres y los hombres: no pueden ser más que ellos.",
  },
  ally: {
    not_found: "No hay un aliado con ese código.",
    kind_fixed: "El tipo no puede cambiar: un documento enviado ya nombra a este aliado.",
    merged: "Ese aliado se fusionó con otro: use el código del que quedó.",
  },
  chain: { not_found: "No hay una cadena de valor con ese código." },
  window: { not_found: "No hay una ventana con ese número." },
  merge: {
    itself: "Es el mismo código: escriba el del otro registro.",
    unknown: "No hay ningún registro con ese código. Revíselo y vuelva a buscar.",
    already: "Ese registro ya se fusionó con otro y no puede fusionarse de nuevo.",
    rtn_differs:
      "Tienen RTN distintos ({from} y {into}): no parecen ser el mismo. Si uno está mal escrito, corríjalo primero en su página.",
    kind_differs:
      "Son de tipos distintos ({from} y {into}), y los documentos que los nombran contarían de otra manera. Corrija primero el tipo, si aún puede cambiar.",
    changed_meanwhile:
      "Algo cambió desde que se mostró lo que se moverá. No se fusionó nada: revise la lista otra vez y confirme.",
  },
  import: {
    not_found: "No existe esa importación.",
    not_waiting: "Esta importación ya no espera una decisión: mire en qué quedó.",
    changed: "Lo que se escribiría ya no es lo que usted vio. Revíselo otra vez antes de confirmar.",
    interrupted:
      "No se pudo terminar, después de varios intentos; no se escribió nada. Suba el libro otra vez, y si se repite avise a quien opera el sistema.",
    column_missing: "En la hoja {sheet} falta decir de dónde sale «{column}», que es obligatoria.",
    nothing_mapped: "Diga al menos de qué hoja del libro sale una de las nuestras.",
  },
  upload: {
    no_workbook: "Elija el libro que quiere importar.",
    too_big: "El archivo pasa de {mb} MB y no se recibió. Divídalo en partes.",
    broken: "El archivo no llegó completo y no se guardó nada. Inténtelo de nuevo.",
    no_room: "No queda espacio en el disco del servidor; no se guardó nada de este archivo. Avise a quien lo opera.",
  },
  historical_load: {
    already_open: "La carga histórica ya está abierta.",
    already_closed: "La carga histórica ya está cerrada.",
  },
};
