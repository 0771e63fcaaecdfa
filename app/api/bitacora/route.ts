import { currentLocale } from "@/app/_gate/locale";
import { download, writingRoute } from "@/app/_gate/route";
import { askedOf, filterOf } from "@/app/(panel)/bitacora/asked";
import { exportLog } from "@/lib/audit/export-log";
import { logCsv } from "@/lib/audit/log-csv";
import { civilDateIn } from "@/lib/domain/tegucigalpa";

/** The log, as far as it was filtered, as a CSV for spreadsheets. It is sent for and not a link, since to take it is an act. */
export const POST = (request: Request): Promise<Response> =>
  writingRoute("log.export", async (actor) => {
    const { words } = askedOf(textsOf(await request.formData()));
    const batches = await exportLog(actor, { ...filterOf(words), thing: words.cosa || undefined });
    const name = `bitacora-${civilDateIn(new Date())}.csv`;
    return download(encoded(logCsv(batches, await currentLocale())), name, "text/csv; charset=utf-8");
  });

const textsOf = (form: FormData) =>
  Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === "string"));

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of texts) yield encoder.encode(text);
}
