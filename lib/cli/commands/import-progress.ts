import type { Io } from "@/lib/cli/command";
import type { Progress } from "@/lib/import/imported";

/** Says how far an import is on standard error, a line each new phase or few seconds. */
export function progressLine(io: Io): (progress: Progress) => void {
  let phase = "";
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.phase === phase && now - last < 2000) return;
    [phase, last] = [progress.phase, now];
    io.err(LINES[progress.phase](progress));
  };
}

const LINES: Readonly<Record<Progress["phase"], (progress: Progress) => string>> = {
  reading: (p) => `Leyendo el libro: ${"rows" in p ? p.rows : 0} filas`,
  checking: () => "Comprobando las filas entre sí y contra el registro",
  writing: () => "Escribiendo",
  judging: (p) => `Evaluando los planes: ${"done" in p ? `${p.done} de ${p.total}` : ""}`,
};
