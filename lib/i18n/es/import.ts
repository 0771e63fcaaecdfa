/** Sentences of the import, by code: `message` says what is wrong, `hint` what to do. `{name}` is filled in. */
export const faults = {
  "header.missing_column": {
    message: "Falta la columna obligatoria «{column}».",
    hint: "Agregue la columna con ese nombre en la primera fila de la hoja, o use la plantilla.",
  },
  "header.duplicate_column": {
    message: "La columna aparece dos veces en la hoja.",
    hint: "Deje una sola columna con ese nombre.",
  },
  "sheet.duplicate": {
    message: "Hay dos hojas con el mismo nombre.",
    hint: "Junte las filas en una sola hoja.",
  },
  "cell.required": { message: "La celda es obligatoria y está vacía.", hint: "Escriba el dato que falta." },
  "cell.cannot_clear": {
    message: "Un dato obligatorio no puede borrarse con «-».",
    hint: "Escriba el dato; «-» solo borra datos opcionales.",
  },
  "cell.formula_without_value": {
    message: "La celda tiene una fórmula sin resultado calculado.",
    hint: "Abra el libro en Excel, deje que calcule y guárdelo; o pegue el valor en lugar de la fórmula.",
  },
  "cell.error_value": {
    message: "La celda muestra el error {error}.",
    hint: "Corrija la fórmula o escriba el valor.",
  },
  "cell.too_long": { message: "El texto pasa de {max} caracteres.", hint: "Acorte el texto." },
  "cell.bad_character": {
    message: "El texto trae caracteres que no se pueden guardar.",
    hint: "Vuelva a escribir el texto a mano en la celda.",
  },
  "cell.became_date": {
    message: "La hoja de cálculo convirtió este dato en una fecha.",
    hint: "Dé a la celda formato texto y escriba de nuevo el dato.",
  },
  "cell.not_a_code": {
    message: "Un código no lleva saltos de línea ni espacios dobles.",
    hint: "Escriba el código en una sola línea, por ejemplo PN-0001.",
  },
  "date.not_a_date": {
    message: "No es una fecha.",
    hint: "Use una fecha de Excel, AAAA-MM-DD o DD/MM/AAAA, por ejemplo 31/12/2025.",
  },
  "date.impossible": {
    message: "Esa fecha no existe en el calendario.",
    hint: "Revise día y mes: se lee como AAAA-MM-DD o DD/MM/AAAA (primero el día).",
  },
  "date.ambiguous": {
    message: "La fecha puede leerse de dos maneras.",
    hint: "Escriba día y mes con dos cifras: DD/MM/AAAA, por ejemplo 03/04/2025 para el 3 de abril.",
  },
  "date.short_year": {
    message: "El año tiene dos cifras.",
    hint: "Escriba el año con cuatro cifras: DD/MM/AAAA o AAAA-MM-DD.",
  },
  "date.plain_number": {
    message: "Es un número y no una fecha.",
    hint: "Dé a la celda formato de fecha y revise que muestre el día correcto, o escriba AAAA-MM-DD.",
  },
  "date.has_time": { message: "La fecha trae una hora.", hint: "Deje solo la fecha, sin hora." },
  "date.out_of_range": {
    message: "El año está fuera de lo razonable (1900 a 2199).",
    hint: "Revise el año.",
  },
  "date.future": {
    message: "La fecha es posterior a hoy ({today}).",
    hint: "Escriba la fecha en que ocurrió; lo que aún no ocurre no se registra.",
  },
  "int.not_whole": { message: "No es un número entero.", hint: "Escriba solo cifras, sin decimales." },
  "int.negative": { message: "El número es negativo.", hint: "Escriba cero o un número mayor." },
  "int.not_positive": { message: "El número debe ser 1 o mayor.", hint: "Numere desde 1." },
  "int.too_big": { message: "El número pasa de {max}.", hint: "Revise la cantidad." },
  "money.not_an_amount": {
    message: "No es un monto.",
    hint: "Escriba el monto con punto decimal, por ejemplo 12500.50 o 12,500.50.",
  },
  "money.decimals": { message: "El monto tiene más de dos decimales.", hint: "Redondee a centavos." },
  "money.negative": { message: "El monto es negativo.", hint: "Escriba cero o un monto mayor." },
  "money.not_positive": {
    message: "El monto debe ser mayor que cero.",
    hint: "Escriba el monto, o deje la celda vacía si no se conoce y no es obligatoria.",
  },
  "money.too_big": { message: "El monto es demasiado grande.", hint: "Revise el monto y la posición del punto." },
  "rate.not_a_rate": {
    message: "No es un tipo de cambio.",
    hint: "Escriba lempiras por unidad, mayor que cero y hasta seis decimales, por ejemplo 24.6512.",
  },
  "country.unknown": {
    message: "No se reconoce el país.",
    hint: "Use el código de dos letras (HN, SV, US) o el nombre en español.",
  },
  "bool.not_si_no": { message: "Se espera «si» o «no».", hint: "Escriba si o no." },
  "enum.unknown": { message: "No es uno de los valores admitidos.", hint: "Use uno de estos: {values}." },
  "rtn.lost_zero": {
    message: "El RTN es un número de 13 cifras: se perdió el cero inicial.",
    hint: "Dé a la celda formato texto y escriba las 14 cifras, con el cero al inicio.",
  },
  "rtn.not_14_digits": {
    message: "Un RTN de Honduras tiene 14 cifras.",
    hint: "Revise el número y escríbalo con formato texto. Si es de otro país, indíquelo en «pais» del aliado.",
  },
  "ine.not_a_code": {
    message: "No es un código INE.",
    hint: "Use el código de {digits} cifras o el nombre, como en la hoja Listas de la plantilla.",
  },
  "ine.unknown_department": {
    message: "No hay un departamento con ese código o nombre.",
    hint: "Use el código INE de dos cifras (01 a 18) o el nombre oficial.",
  },
  "ine.unknown_municipality": {
    message: "No hay un municipio con ese código o nombre en el departamento.",
    hint: "Use el código INE de cuatro cifras o el nombre oficial.",
  },
  "ine.other_department": {
    message: "El municipio es de otro departamento.",
    hint: "Corrija el departamento o el municipio.",
  },
  "date.end_before_start": {
    message: "El fin es anterior al inicio ({start}).",
    hint: "Revise las dos fechas.",
  },
  "pn.executed_without_closing": {
    message: "Un plan ejecutado necesita su fecha de cierre.",
    hint: "Escriba fecha_cierre, o cambie el estado.",
  },
  "pn.closing_without_executed": {
    message: "Solo un plan ejecutado lleva fecha de cierre.",
    hint: "Cambie el estado a ejecutado, o borre la fecha con «-».",
  },
  "pn.cancelled_without_date": {
    message: "Un plan cancelado necesita su fecha de cancelación.",
    hint: "Escriba fecha_cancelacion.",
  },
  "pn.cancelled_without_reason": {
    message: "Un plan cancelado necesita el motivo.",
    hint: "Escriba motivo_cancelacion.",
  },
  "pn.cancellation_without_cancelled": {
    message: "Solo un plan cancelado lleva fecha de cancelación.",
    hint: "Cambie el estado a cancelado, o borre la fecha con «-».",
  },
  "disbursement.reversed_without_date": {
    message: "Un desembolso revertido necesita la fecha de la reversión.",
    hint: "Escriba fecha_reversion.",
  },
  "disbursement.reversed_without_reason": {
    message: "Un desembolso revertido necesita el motivo.",
    hint: "Escriba motivo_reversion.",
  },
  "disbursement.reversal_without_reversed": {
    message: "Hay fecha de reversión, pero el desembolso no está marcado como revertido.",
    hint: "Escriba si en «revertido», o borre la fecha con «-».",
  },
  "disbursement.reversed_before_credit": {
    message: "La reversión es anterior a la acreditación.",
    hint: "Revise las dos fechas.",
  },
  "opr.youth_exceeds_members": {
    message: "Hay más jóvenes que socios ({members}).",
    hint: "Los jóvenes se cuentan entre mujeres y hombres: revise los tres números.",
  },
  "money.foreign_without_rate": {
    message: "Un monto en dólares necesita el tipo de cambio.",
    hint: "Escriba tipo_cambio, en lempiras por dólar.",
  },
  "money.foreign_without_rate_date": {
    message: "Un monto en dólares necesita la fecha del tipo de cambio.",
    hint: "Escriba fecha_tipo_cambio.",
  },
  "evidence.needs_start": {
    message: "Este tipo de documento necesita la fecha desde la que rige.",
    hint: "Escriba vigente_desde (en un crédito, la fecha de otorgamiento).",
  },
  "evidence.needs_end": {
    message: "Este tipo de documento necesita la fecha hasta la que rige.",
    hint: "Escriba vigente_hasta (en un crédito, el vencimiento), o «indefinido» si el contrato no vence.",
  },
  "evidence.needs_issue": {
    message: "Una factura necesita su fecha de emisión.",
    hint: "Escriba fecha_emision.",
  },
  "evidence.balance_without_date": {
    message: "El saldo no dice a qué fecha.",
    hint: "Escriba fecha_saldo, o borre el saldo.",
  },
  "evidence.balance_date_without_balance": {
    message: "Hay fecha de saldo sin saldo.",
    hint: "Escriba el saldo a esa fecha (0 si está pagado), o borre la fecha.",
  },
  "evidence.returned_without_reason": {
    message: "Una evidencia devuelta necesita el motivo.",
    hint: "Escriba en observaciones qué debe subsanarse.",
  },
  "evidence.rejected_without_reason": {
    message: "Una evidencia rechazada necesita el motivo.",
    hint: "Escriba en observaciones por qué no se admite.",
  },
  "evidence.reviewed_but_submitted": {
    message: "Una evidencia enviada aún no tiene fecha de revisión.",
    hint: "Borre revisada_en, o ponga el estado que resultó de la revisión.",
  },
  "evidence.other_voucher_not_invoice": {
    message: "«otro_comprobante» solo acompaña al tipo factura.",
    hint: "Ponga tipo factura, o deje otro_comprobante en no.",
  },
  "evidence.other_voucher_without_reason": {
    message: "Otro comprobante de venta necesita justificación.",
    hint: "Escriba motivo_otro, por ejemplo «liquidación de café».",
  },
  "evidence.sar_pattern": {
    message: "El número no tiene la forma de un comprobante del SAR.",
    hint: "Escríbalo como 000-001-01-00000123, o borre el CAI si no es un comprobante del SAR.",
  },
  "evidence.sar_type": {
    message: "Ese tipo de comprobante del SAR no prueba una venta.",
    hint: "Revise el tercer grupo del número (01 es factura) o quite el documento.",
  },
  "key.duplicate": {
    message: "El código ya está en la fila {row} de esta hoja.",
    hint: "Deje una sola fila por código.",
  },
  "ref.unknown": {
    message: "No existe en la hoja {sheet} ni en el registro.",
    hint: "Revise el código, o agréguelo en la hoja {sheet}.",
  },
  "ref.faulty": {
    message: "Depende de una fila con fallas en la hoja {sheet}.",
    hint: "Corrija primero aquella fila.",
  },
  "ref.merged": {
    message: "Ese registro se fusionó con «{into}».",
    hint: "Use el código {into}.",
  },
  "row.dates_overlap": {
    message: "El periodo se cruza con otro ({other}).",
    hint: "Revise las fechas: dos periodos no pueden cruzarse.",
  },
  "stored.kind_fixed": {
    message: "El tipo ya quedó fijado como «{stored}» y no cambia por importación.",
    hint: "Deje el tipo registrado, o use otro código.",
  },
  "stored.merged": {
    message: "Este registro se fusionó con «{into}» y ya no cambia.",
    hint: "Escriba el dato en la fila de {into}, o quite esta fila.",
  },
  "stored.approved_differs": {
    message: "La evidencia ya está aprobada y esta fila dice otra cosa (registrado: {stored}).",
    hint: "Una evidencia aprobada no cambia: deje el dato registrado o presente una corrección en el sistema.",
  },
  "stored.decided_differs": {
    message: "La evidencia ya fue decidida y esta fila dice otra cosa (registrado: {stored}).",
    hint: "Lo decidido no cambia por importación: deje el dato registrado o presente una corrección en el sistema.",
  },
  "stored.value_fixed": {
    message: "Este dato ya está registrado como «{stored}» y no cambia por importación.",
    hint: "Deje el dato registrado, o cámbielo en el sistema con su motivo.",
  },
  "history.closed": {
    message: "La carga histórica está cerrada: no se importan evidencias ya aprobadas.",
    hint: "Importe la evidencia como enviada para que la revise la oficina, o pida a la Unidad Central abrir la carga.",
  },
  "evidence.duplicate_number": {
    message: "El mismo emisor y número ya están en otra evidencia de este plan ({other}).",
    hint: "Quite una de las dos, o corrija el número.",
  },
  "file.not_found": {
    message: "El archivo «{file}» no está en el ZIP que acompaña al libro.",
    hint: "Agréguelo al ZIP con ese nombre, o deje la celda vacía.",
  },
  "file.ambiguous": {
    message: "En el ZIP hay varios archivos «{file}», en carpetas distintas.",
    hint: "Escriba también la carpeta, como está en el ZIP, o cambie el nombre de uno.",
  },
  "file.duplicate": {
    message: "El archivo «{file}» ya prueba otra evidencia de este plan ({other}).",
    hint: "Use un archivo por documento, o quite la repetición.",
  },
  "file.archive_missing": {
    message: "La fila nombra archivos, pero no se entregó el ZIP que los trae.",
    hint: "Entregue el ZIP junto con el libro, o deje la celda vacía.",
  },
  "file.bad_type": {
    message: "El archivo «{file}» no es de un tipo admitido.",
    hint: "Use PDF o imagen (JPG, PNG).",
  },
  "file.too_big": { message: "El archivo «{file}» es demasiado grande.", hint: "Redúzcalo o divídalo." },
  "pn.reopened": {
    message: "El plan ya tiene cierre registrado y la importación no lo reabre.",
    hint: "Deje el estado ejecutado; anular un cierre corresponde a la Unidad Central, con motivo y acta.",
  },
  "pn.uncancelled": {
    message: "El plan ya está cancelado y la importación no lo reactiva.",
    hint: "Deje el estado cancelado con su fecha y motivo.",
  },
} as const;

export const notices = {
  "sheet.unknown": {
    message: "La hoja no es de las que se importan: se dejó de lado.",
    hint: "Si trae datos, use el nombre de la plantilla.",
  },
  "column.unknown": {
    message: "La columna no se conoce: se dejó de lado.",
    hint: "Si trae datos, use el nombre de la plantilla.",
  },
  "sheet.without_rows": { message: "La hoja no tiene filas.", hint: "No hace falta corregir nada." },
  "baseline.not_twelve_months": {
    message: "La línea de base no cubre doce meses exactos: no servirá para comparar ventas.",
    hint: "Si se conoce el año completo, escriba ese periodo.",
  },
  "evidence.ally_of_wrong_kind": {
    message: "El aliado es {kind}: este documento no prueba la alianza que corresponde a su tipo.",
    hint: "Revise el aliado o su tipo.",
  },
  "evidence.cai_pattern": {
    message: "El CAI no tiene la forma 6-6-6-6-6-2.",
    hint: "Revise el CAI contra el documento.",
  },
  "evidence.issued_after_limit": {
    message: "La emisión es posterior a la fecha límite autorizada.",
    hint: "Revise ambas fechas contra el documento.",
  },
  "evidence.sar_type_unusual": {
    message: "El tipo de comprobante no es factura (01).",
    hint: "Quien revise decide y dice por qué.",
  },
  "evidence.rtn_missing": { message: "Falta el RTN del emisor.", hint: "Escríbalo si consta en el documento." },
  "evidence.cai_missing": { message: "Falta el CAI.", hint: "Escríbalo si consta en el documento." },
  "evidence.number_missing": {
    message: "Falta el número del comprobante.",
    hint: "Escríbalo si consta en el documento.",
  },
  "evidence.issuer_is_ally": {
    message: "El emisor es el aliado: es un comprobante del comprador.",
    hint: "Quien revise decide y dice por qué.",
  },
  "evidence.parties_do_not_match": {
    message: "Las partes del documento no coinciden con la OPR ni con el aliado.",
    hint: "Revise los RTN contra el documento.",
  },
  "evidence.retroactive": {
    message: "El documento se emitió después del mes 18 y rige desde antes.",
    hint: "Quien revise decide y dice por qué.",
  },
  "stored.state_kept": {
    message: "El estado registrado ({stored}) no cambia por importación.",
    hint: "Para cambiarlo, use la revisión.",
  },
  "pn.state_derived": {
    message: "El estado del plan resulta de sus desembolsos y no de esta celda: queda «{state}».",
    hint: "Si no es así, revise los desembolsos acreditados del plan.",
  },
} as const;

/** A file refused whole: one sentence that says what to do. */
export const refusals = {
  "workbook.missing": "No se encontró el archivo. Revise el nombre y la carpeta.",
  "workbook.empty_file": "El archivo está vacío. Vuelva a guardarlo desde Excel.",
  "workbook.too_big": "El archivo pasa de {mb} MB. Divida el libro en partes.",
  "workbook.not_a_workbook":
    "El archivo no es un libro de Excel (.xlsx) ni un conjunto de archivos CSV. Guárdelo como .xlsx.",
  "workbook.old_or_locked": "El archivo es un .xls antiguo o tiene contraseña. Guárdelo como .xlsx sin contraseña.",
  "workbook.other_format": "El archivo es de otro formato (ODS o XLSB). Guárdelo como .xlsx.",
  "workbook.damaged": "El archivo está dañado y no se puede leer. Ábralo en Excel y guárdelo de nuevo como .xlsx.",
  "workbook.too_many_entries":
    "El archivo trae más de {max} partes. Guárdelo de nuevo como .xlsx, solo con las hojas de datos.",
  "workbook.inflates_too_much":
    "El contenido del archivo es desmedido para su tamaño (más de {mb} MB o demasiado comprimido). Copie los datos a la plantilla.",
  "workbook.encrypted": "El archivo está cifrado. Guárdelo sin contraseña.",
  "workbook.bad_entry_name": "El archivo trae nombres internos no admitidos. Guárdelo de nuevo como .xlsx desde Excel.",
  "workbook.duplicate_entry":
    "El archivo trae dos partes con el mismo nombre ({entry}). Guárdelo de nuevo como .xlsx desde Excel.",
  "workbook.macros": "El libro trae macros. Guárdelo como .xlsx sin macros.",
  "workbook.doctype":
    "El libro trae declaraciones que ninguna hoja de cálculo escribe (DOCTYPE o entidades). Copie los datos a la plantilla.",
  "workbook.too_deep": "La estructura interna del libro es demasiado profunda. Copie los datos a la plantilla.",
  "workbook.text_too_long":
    "El libro trae una celda o fila con un texto demasiado largo. Acórtelo o copie los datos a la plantilla.",
  "workbook.too_many_strings": "El libro trae demasiado texto. Divida el libro en partes.",
  "workbook.bad_string_index":
    "El libro señala un texto que no existe: está dañado. Ábralo en Excel y guárdelo de nuevo.",
  "workbook.row_out_of_range": "La hoja {sheet} tiene una fila más allá de {max}. Copie los datos a la plantilla.",
  "workbook.column_out_of_range": "La hoja {sheet} tiene más de {max} columnas. Copie los datos a la plantilla.",
  "workbook.too_many_cells": "El libro pasa de {max} celdas con datos. Divida el libro en partes.",
  "workbook.too_slow":
    "Leer el archivo tomó más de {seconds} segundos y se detuvo. Divida el libro en partes o copie los datos a la plantilla.",
  "workbook.too_much_memory":
    "Leer el archivo necesita más memoria de la permitida ({mb} MB). Divida el libro en partes.",
  "workbook.csv_not_utf8": "El archivo {sheet}.csv no está en UTF-8. En Excel, guárdelo como «CSV UTF-8».",
  "workbook.csv_broken":
    "El archivo {sheet}.csv no se puede leer desde la fila {row}. Revise las comillas, o guárdelo de nuevo.",
  "workbook.nothing_to_import": "El libro no trae filas en ninguna hoja conocida. Use la plantilla: hojas {sheets}.",
} as const;

/** The sheet of faults in a workbook given back. */
export const faultColumns = ["hoja", "fila", "columna", "valor", "qué pasa", "qué hacer"] as const;

/** The template's first sheet. */
export const instructions = {
  title: "Plantilla de importación de Alianza18",
  lines: [
    "Cada hoja tiene una fila por elemento; la primera fila lleva los nombres de las columnas y no se cambia.",
    "Las columnas de encabezado oscuro son obligatorias. Las demás pueden quedar vacías o quitarse.",
    "Los códigos identifican: importar dos veces el mismo libro no cambia nada.",
    "Una celda vacía deja el dato como está; un guion (-) lo borra.",
    "Fechas: de Excel, AAAA-MM-DD o DD/MM/AAAA. Los RTN y códigos INE van con formato texto, con sus ceros.",
    "Las hojas que no necesite pueden borrarse. Esta hoja y «Listas» no se importan.",
  ],
  columns: ["hoja", "columna", "obligatoria", "qué escribir"],
  yes: "sí",
  no: "no",
  lists: ["departamento", "nombre", "municipio", "nombre", "cadena", "nombre", "oficina", "nombre", "psde", "nombre"],
  types: {
    code: "Un código",
    text: "Texto",
    date: "Fecha",
    dateOrIndefinite: "Fecha, o «indefinido»",
    ordinal: "Número entero desde 1",
    count: "Número entero, 0 o mayor",
    moneyPositive: "Monto mayor que cero, con dos decimales a lo sumo",
    moneyNotNegative: "Monto, 0 o mayor, con dos decimales a lo sumo",
    rate: "Lempiras por dólar",
    bool: "si o no",
    enum: "Uno de",
    rtn: "RTN de 14 cifras, en formato texto",
    rtnOrForeign: "RTN de 14 cifras, o el número fiscal extranjero, en formato texto",
    taxId: "RTN de 14 cifras; el número fiscal extranjero si «pais» no es Honduras",
    country: "Código de dos letras o nombre; vacío es Honduras",
    department: "Código INE de dos cifras o nombre",
    municipality: "Código INE de cuatro cifras o nombre",
    files: "Nombres de archivo separados por punto y coma",
  },
} as const;
