import { EXIT, type Io } from "@/lib/cli/command";
import type { Actor } from "@/lib/domain/actor";
import { FAULT_CODES, type FaultCode, type NoticeCode } from "@/lib/import/fault-codes";
import { findingsOf } from "@/lib/import/findings-of";
import { forgetTold } from "@/lib/import/forget-told";
import type { Imported } from "@/lib/import/imported";
import { type Spoken, speakRefusal } from "@/lib/import/sentences";
import type { WorkbookRefused } from "@/lib/platform/workbook/refused";
import { giveBack } from "./import-files";
import type { ImportOptions } from "./import-options";

type Said = Spoken<FaultCode | NoticeCode>;

/** Tells what an import did and found, then lets its findings go. */
export async function answer(actor: Actor, imported: Imported, options: ImportOptions, io: Io): Promise<number> {
  const { importId, dryRun, written, sheets } = imported;
  const faults = await collected(findingsOf(actor, { importId, notice: false, locale: "es" }));
  const notices = await collected(findingsOf(actor, { importId, notice: true, locale: "es" }));
  await forgetTold(actor, imported);
  const marked = faults.filter(isFault);
  if (options.json) io.out(JSON.stringify({ dryRun, written, sheets, faults, notices }));
  else inWords(imported, faults, notices, io);
  if (options.marked && marked.length > 0) {
    await giveBack(options.path, marked, options.marked);
    io.err(`El libro con las celdas marcadas quedó en ${options.marked}.`);
  }
  return faults.length === 0 || written ? EXIT.done : EXIT.badInput;
}

/** The whole file was refused: one fault of no row. */
export function answerRefused(refused: WorkbookRefused, { dryRun }: ImportOptions, io: Io): void {
  const fault = {
    sheet: null,
    row: null,
    column: null,
    value: null,
    code: refused.code,
    message: speakRefusal(refused, "es"),
    hint: "",
  };
  io.out(JSON.stringify({ dryRun, written: false, sheets: {}, faults: [fault], notices: [] }));
}

// `findingsOf` told faults apart already: the type only has to hear it.
const isFault = (said: Said): said is Spoken<FaultCode> => FAULT_CODES.some((code) => code === said.code);

async function collected(found: AsyncIterable<Said>): Promise<Said[]> {
  const all: Said[] = [];
  for await (const one of found) all.push(one);
  return all;
}

function inWords(
  { written, dryRun, sheets }: Imported,
  faults: readonly Said[],
  notices: readonly Said[],
  io: Io,
): void {
  for (const fault of faults) io.err(`Falla · ${place(fault)}: ${fault.message} ${fault.hint}`);
  for (const notice of notices) io.err(`Aviso · ${place(notice)}: ${notice.message} ${notice.hint}`);
  for (const [sheet, { created, changed, unchanged }] of Object.entries(sheets)) {
    io.out(`${sheet}: ${created} nuevas, ${changed} con cambios, ${unchanged} sin cambios`);
  }
  io.out(OUTCOMES[written ? "written" : dryRun ? "dryRun" : "faulty"](faults.length));
}

const OUTCOMES = {
  written: (faults: number) =>
    faults === 0 ? "Se escribió todo." : "Se escribieron las filas correctas; las que tienen fallas, no.",
  dryRun: () => "Ensayo: no se escribió nada.",
  faulty: (faults: number) =>
    faults === 0
      ? "El libro no trae filas: no se escribió nada."
      : "No se escribió nada. Corrija las fallas y vuelva a importar, o importe solo las filas correctas con --partial.",
};

const place = ({ sheet, row, column, value }: Said) =>
  [`${sheet}, fila ${row}`, column, value === null ? null : `«${value}»`].filter((part) => part !== null).join(", ");
