import { readFileSync } from "node:fs";
import type { Place } from "@/db/embedded/place";
import { logOf } from "@/db/embedded/postmaster";
import { fullDisk, isFull, tellsOfFullDisk } from "@/lib/platform/disk";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

/** What PostgreSQL wrote while it failed, as one sentence for the operator. */
export function faultFrom(place: Place, output: string): EnvironmentFault {
  if (tellsOfFullDisk(output) || isFull(place.dataDir)) return fullDisk(place.clusterDir);
  const known = SENTENCES.find(([pattern]) => pattern.test(output));
  return new EnvironmentFault(known ? known[1](place) : unknown(place, output));
}

/** The last lines of PostgreSQL's log. */
export function logTail(place: Place): string {
  try {
    return readFileSync(logOf(place), "utf8").split("\n").slice(-30).join("\n");
  } catch {
    return "";
  }
}

const SENTENCES: ReadonlyArray<readonly [RegExp, (place: Place) => string]> = [
  [
    /database files are incompatible with server/i,
    (place) =>
      `La base de datos en ${place.clusterDir} es de otra versión de PostgreSQL; los datos se conservan: vuelva a la versión anterior del programa o restaure un respaldo en una carpeta nueva.`,
  ],
  [
    /permission denied|read-only file system/i,
    (place) =>
      `No se puede escribir en ${place.clusterDir}; no se cambió nada: revise los permisos de la carpeta o indique otra en ALIANZA18_DATA.`,
  ],
];

const unknown = (place: Place, output: string) =>
  `PostgreSQL no pudo iniciar en ${place.clusterDir} (${lastLine(output)}); los datos se conservan: el detalle está en ${logOf(place)}.`;

function lastLine(output: string): string {
  const lines = output.split("\n").map((line) => line.trim());
  const telling = lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.findLast((line) => line !== "");
  return (telling ?? "sin mensaje").replace(/^.*?(FATAL|PANIC|error):\s*/i, "");
}
