import { type Exit, exitOf, ranOutOfMemory, startParser } from "./child-process";
import { REFUSAL_CODES, type RefusalParams, WorkbookRefused } from "./refused";
import { inspectSource } from "./source";
import { READ_LIMITS, type ReadLimits, type TableRow } from "./types";

type Line = { end: true } | { refused: string; params: RefusalParams } | TableRow;

/**
 * The rows of an untrusted workbook: one XLSX, or one CSV a sheet in a folder or a ZIP. Checked as a ZIP here first,
 * then parsed in a child process that is killed when it takes too much memory or makes us wait too long. The reader
 * sets the pace: rows not asked for are not parsed. Throws `WorkbookRefused`, possibly after some rows.
 */
export async function* readTables(path: string, options: Partial<ReadLimits> = {}): AsyncGenerator<TableRow> {
  const limits = { ...READ_LIMITS, ...options };
  const child = startParser(await inspectSource(path, limits), path, limits);
  const exit = exitOf(child);
  let ended = false;
  try {
    for await (const line of linesOf(child.stdout, patience(limits.waitMs))) {
      if ("end" in line) ended = true;
      else if ("refused" in line) throw refusal(line.refused, line.params);
      else yield line;
    }
    if (!ended) throw silenced(await exit, limits);
  } finally {
    child.kill("SIGKILL");
    await exit;
  }
}

const silenced = (exit: Exit, limits: ReadLimits): Error =>
  ranOutOfMemory(exit)
    ? new WorkbookRefused("workbook.too_much_memory", { mb: limits.heapMb })
    : new Error(`the workbook parser ended with ${exit.code ?? exit.signal}`);

async function* linesOf(stream: AsyncIterable<Buffer>, waiting: Patience): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let rest = "";
  const chunks = stream[Symbol.asyncIterator]();
  for (let chunk = await waiting(chunks.next()); !chunk.done; chunk = await waiting(chunks.next())) {
    const lines = (rest + decoder.decode(chunk.value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield JSON.parse(line);
  }
}

type Patience = <T>(next: Promise<T>) => Promise<T>;

/** Waits for each promise, but not longer in all than `ms`. What happens between two waits is not counted. */
const patience = (ms: number): Patience => {
  let left = ms;
  return async (next) => {
    const started = performance.now();
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new WorkbookRefused("workbook.too_slow", { seconds: ms / 1000 })), left);
    });
    try {
      return await Promise.race([next, tooLong]);
    } finally {
      clearTimeout(timer);
      left = Math.max(0, left - (performance.now() - started));
    }
  };
};

const refusal = (code: string, params: RefusalParams) =>
  new WorkbookRefused(REFUSAL_CODES.find((known) => known === code) ?? "workbook.damaged", params);
