import { fullDisk, isFull, tellsOfFullDisk } from "@/lib/platform/disk";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

export const busyPort = (host: string, port: number) =>
  new EnvironmentFault(
    `El puerto ${port} de ${host} está ocupado por otro programa; los datos se conservan: ciérrelo, o indique otro puerto en PORT (por ejemplo, PORT=${port + 1} npm start).`,
  );

/** Whatever stopped us, as a sentence if it is the machine's doing: a full disk may show itself anywhere. */
export function environmentFaultIn(error: unknown, where: string): EnvironmentFault | undefined {
  if (error instanceof EnvironmentFault) return error;
  const told = error instanceof Error ? `${error.message} ${String(error.cause ?? "")}` : String(error);
  if (tellsOfFullDisk(told) || isFull(where)) return fullDisk(where);
  const refused = /(EACCES|EROFS|EPERM): .* '(.+)'/.exec(told);
  return refused ? unwritable(refused[2] ?? where) : undefined;
}

export function faultOfBuild(output: string): EnvironmentFault {
  if (tellsOfFullDisk(output) || isFull(process.cwd())) return fullDisk(process.cwd());
  return new EnvironmentFault(
    `No se pudieron preparar las páginas; los datos se conservan y no se cambió nada más. Detalle:\n${output.trim()}`,
  );
}

/** What nobody expected: told whole, for whoever must repair it. */
export const unexpected = (error: unknown): string =>
  `Ocurrió un error que no se esperaba; los datos ya guardados se conservan. Detalle:\n${error instanceof Error ? error.stack : String(error)}`;

const unwritable = (file: string) =>
  new EnvironmentFault(
    `No se puede leer o escribir ${file}; los datos se conservan: revise los permisos de esa carpeta o indique otra en ALIANZA18_DATA.`,
  );
