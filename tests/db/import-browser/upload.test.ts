import { readFileSync, statSync } from "node:fs";
import { v7 as uuid } from "uuid";
import { afterAll, expect, test } from "vitest";
import { receiveUpload } from "@/lib/import/receive-upload";
import { readForm } from "@/lib/platform/multipart";
import { SMALL } from "../../support/small-registry";
import { browserDesk, expectRefused, member } from "./desk";

const desk = browserDesk();
afterAll(desk.clear);

/** What a browser sends: the request's id and the files of the two fields. */
async function sent(files: Readonly<Record<string, string | null>>, requestId = uuid(), cutAt?: number) {
  const form = new FormData();
  form.append("requestId", requestId);
  for (const [name, file] of Object.entries(files)) {
    const content = file === null ? new Uint8Array() : new Uint8Array(readFileSync(file));
    form.append(name, new Blob([content]), file === null ? "" : "Matriz ñandú.xlsx");
  }
  const request = new Request("http://house.invalid", { method: "POST", body: form });
  const body = Buffer.from(await request.arrayBuffer()).subarray(0, cutAt);
  async function* pieces() {
    for (let at = 0; at < body.length; at += 1000) yield body.subarray(at, at + 1000);
  }
  return receiveUpload(
    await member("central"),
    readForm(pieces(), request.headers.get("content-type")),
    desk.uploads,
    new Date(),
  );
}

test("a form with its two files is an import; the files are of this account alone", async () => {
  const libro = await desk.book(SMALL);
  const archivos = await desk.zip({ "a.pdf": Buffer.from("%PDF-1.4 a") });
  const id = await sent({ libro, archivos });
  const row = await desk.rowOf(id);
  expect(row).toMatchObject({ state: "preparada", fileName: "Matriz ñandú.xlsx", progress: { phase: "waiting" } });
  for (const key of [row.workbookPath, row.papersPath])
    expect(statSync(desk.uploads.pathOf(key ?? "")).mode & 0o777).toBe(0o600);
  expect(readFileSync(desk.uploads.pathOf(row.workbookPath ?? ""))).toEqual(readFileSync(libro));
  await desk.read(id);
  await desk.discard(id);
});

test("a field left empty is no file", async () => {
  const id = await sent({ libro: await desk.book(SMALL), archivos: null });
  expect(await desk.rowOf(id)).toMatchObject({ papersPath: null });
  await desk.read(id);
  await desk.discard(id);
});

test("the same form twice is one import; another file in it is another", async () => {
  const requestId = uuid();
  const libro = await desk.book(SMALL);
  const first = await sent({ libro }, requestId);
  expect(await sent({ libro }, requestId)).toBe(first);
  const second = await sent({ libro: await desk.book({ Cadenas: SMALL.Cadenas ?? [] }) }, requestId);
  expect(second).not.toBe(first);
  for (const id of [first, second]) {
    await desk.read(id);
    await desk.discard(id);
  }
});

test("what does not arrive whole, names no workbook or no request, leaves nothing", async () => {
  const libro = await desk.book(SMALL);
  await expectRefused(sent({ libro }, uuid(), 3000), "upload.broken");
  await expectRefused(sent({ archivos: libro }), "upload.no_workbook");
  await expectRefused(sent({ libro: null }), "upload.no_workbook");
  await expectRefused(sent({ libro }, "not an id"), "request.malformed");
  expect(desk.waitingFiles()).toEqual([]);
});
