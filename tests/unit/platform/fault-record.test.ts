import { expect, test } from "vitest";
import { faultRecord } from "@/lib/platform/fault-record";

test("a failed query is told by its cause, never by the values it was sent with", () => {
  const cause = Object.assign(new Error('duplicate key value violates unique constraint "users_email_key"'), {
    code: "23505",
    detail: "Key (email)=(ana@ejemplo.hn) already exists.",
  });
  const failed = new Error("Failed query: insert into users\nparams: ana@ejemplo.hn,0801199012345", { cause });
  const record = faultRecord(failed);
  expect(record).toMatchObject({ name: "Error", message: cause.message, code: "23505" });
  expect(record.stack).toMatch(/fault-record\.test/);
  expect(JSON.stringify(record)).not.toMatch(/ana@|0801/);
});

test("what is not an error is named, not shown", () => {
  expect(faultRecord("ana@ejemplo.hn")).toEqual({ name: "string", message: "not an Error" });
});
