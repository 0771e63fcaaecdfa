import { EnvironmentFault } from "@/lib/platform/environment-fault";

const FULL = /ENOSPC|no space left on device|EDQUOT|disk quota exceeded/i;

export const noSpace = (where: string) =>
  new EnvironmentFault(
    `No queda espacio en el disco de ${where}; los datos ya guardados se conservan: libere espacio y vuelva a iniciar.`,
  );

export const busyPort = (host: string, port: number) =>
  new EnvironmentFault(
    `El puerto ${port} de ${host} está ocupado por otro programa; los datos se conservan: ciérrelo, o indique otro puerto en PORT (por ejemplo, PORT=${port + 1} npm start).`,
  );

/** Whatever stopped a start, as a sentence: a full disk may show itself anywhere. */
export function asFault(error: unknown, where: string): EnvironmentFault {
  if (error instanceof EnvironmentFault) return error;
  const text = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
  if (FULL.test(text)) return noSpace(where);
  return new EnvironmentFault(`No se pudo iniciar; los datos se conservan. Detalle:\n${text}`);
}

export function faultOfBuild(output: string): EnvironmentFault {
  if (FULL.test(output)) return noSpace(process.cwd());
  return new EnvironmentFault(
    `No se pudieron preparar las páginas; los datos se conservan y no se cambió nada más. Detalle:\n${output.trim()}`,
  );
}
