import { paths } from "@/app/_gate/paths";
import { refused, writingRoute } from "@/app/_gate/route";
import { Refusal } from "@/lib/domain/problem";
import { receiveUpload } from "@/lib/import/receive-upload";
import { uploads } from "@/lib/import/uploads";
import { env } from "@/lib/platform/env";
import { readForm } from "@/lib/platform/multipart";

/** Takes a workbook in, and the ZIP of its papers, as the network brings them; a browser without JavaScript is led on to its page. */
export const POST = (request: Request): Promise<Response> =>
  writingRoute("import.run", async (actor) => {
    const isProgram = request.headers.get("accept")?.includes("application/json") ?? false;
    try {
      const form = readForm(piecesOf(request), request.headers.get("content-type"));
      const id = await receiveUpload(actor, form, uploads(), new Date());
      return isProgram ? Response.json({ id }, { status: 201 }) : to(paths.import(id));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return isProgram ? refused(error) : to(paths.imports({ problema: error.code, mb: error.params.mb?.toString() }));
    }
  });

async function* piecesOf({ body }: Request): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) yield piece.value;
}

const to = (path: string) => Response.redirect(new URL(path, env().url), 303);
