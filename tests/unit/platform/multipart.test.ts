import fc from "fast-check";
import { expect, test } from "vitest";
import { collected, readForm } from "@/lib/platform/multipart";

type Field = { name: string; fileName: string | null; content: Buffer };

/** As a browser sends it. */
async function sent(fields: readonly Field[]) {
  const form = new FormData();
  for (const { name, fileName, content } of fields) {
    if (fileName === null) form.append(name, content.toString("utf8"));
    else form.append(name, new Blob([new Uint8Array(content)]), fileName);
  }
  const request = new Request("http://house.invalid", { method: "POST", body: form });
  return { type: request.headers.get("content-type"), body: Buffer.from(await request.arrayBuffer()) };
}

async function* cut(body: Buffer, sizes: readonly number[]) {
  for (let at = 0, turn = 0; at < body.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield body.subarray(at, at + size);
    at += size;
  }
}

async function read(body: AsyncIterable<Uint8Array>, type: string | null): Promise<Field[]> {
  const fields: Field[] = [];
  for await (const { name, fileName, bytes } of readForm(body, type))
    fields.push({ name, fileName, content: await collected(bytes, 1_000_000) });
  return fields;
}

const file = (name: string, fileName: string, content: string | Buffer) => ({
  name,
  fileName,
  content: Buffer.from(content),
});

test("whatever is in the files, and however the network cuts it, it arrives as it was sent", async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.constant("\r\n--").map(Buffer.from),
    fc.constant("\r\n\r\n").map(Buffer.from),
  );
  const field = fc.record({
    name: fc.constantFrom("libro", "archivos", 'con "comillas"'),
    fileName: fc.constantFrom("Matriz ñandú.xlsx", "a.zip", 'x"y.xlsx'),
    content: fc.array(bytes, { maxLength: 4 }).map((pieces) => Buffer.concat(pieces)),
  });
  const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(field, { maxLength: 3 }), sizes, async (fields, pieces) => {
      const { type, body } = await sent(fields);
      expect(await read(cut(body, pieces), type)).toEqual(fields);
    }),
    { numRuns: 150 },
  );
});

test("a plain field has no file name; a part that nobody reads is passed over", async () => {
  const { type, body } = await sent([
    { name: "requestId", fileName: null, content: Buffer.from("uno") },
    file("libro", "a.xlsx", "x".repeat(5000)),
    file("otro", "b", "y"),
  ]);
  expect((await read(cut(body, [7]), type))[0]).toEqual({
    name: "requestId",
    fileName: null,
    content: Buffer.from("uno"),
  });
  const names: string[] = [];
  for await (const { name } of readForm(cut(body, [11]), type)) names.push(name);
  expect(names).toEqual(["requestId", "libro", "otro"]);
});

test("what is cut short, or is no form, is told", async () => {
  const { type, body } = await sent([file("libro", "a.xlsx", "x".repeat(500))]);
  for (const length of [0, 10, 100, 400, body.length - 5])
    await expect(read(cut(body.subarray(0, length), [64]), type)).rejects.toThrow("the form ended early");
  await expect(read(cut(body, [64]), "application/json")).rejects.toThrow("no boundary");
  await expect(read(cut(body, [64]), null)).rejects.toThrow("no boundary");
  await expect(read(cut(Buffer.from("--b\r\n\r\n\r\n"), [64]), "multipart/form-data; boundary=b")).rejects.toThrow();
});
