import type { TransactionSql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshRow } from "../../../support/registry/rows";
import { actAs, asApp, asOwner, insertRows, refusalOf, undone } from "../../../support/registry/sql";
import { raiseWorld, type World } from "./world";

const owner = asOwner();
const app = asApp();
let world: World;
beforeAll(async () => {
  world = await raiseWorld(owner);
});
afterAll(() => Promise.all([owner.end(), app.end()]));

const NOT_ALLOWED = { code: "42501" };

describe("a PSDE", () => {
  const tried = (work: (tx: TransactionSql) => PromiseLike<unknown>) =>
    undone(app, (tx) =>
      refusalOf(async () => {
        await actAs(tx, world.actors.psde);
        await work(tx);
      }),
    );
  const decided = (decision: string) =>
    tried((tx) =>
      insertRows(tx, "evidence_decisions", [
        freshRow("evidence_decisions", world.occidente, { decision, reason: "x", act: "A-1" }),
      ]),
    );

  test.each(["aprobada", "devuelta", "rechazada", "sustituida", "anulada"])("does not decide: %s", async (decision) => {
    expect(await decided(decision)).toEqual(NOT_ALLOWED);
  });

  test("withdraws", async () => {
    expect(await decided("retirada")).toBeUndefined();
  });

  test.each(["aprobada", "rechazada", "anulada"])("takes no version to %s", async (state) => {
    const own = () => world.occidente.drafts.get(world.occidente.psdeUserId) ?? "";
    expect(
      await tried((tx) => tx`update evidence_versions set state = ${state}, submitted_at = now() where id = ${own()}`),
    ).toEqual(NOT_ALLOWED);
    const version = () => freshRow("evidence_versions", world.occidente, { state, submitted_at: "2025-01-01" });
    expect(await tried((tx) => insertRows(tx, "evidence_versions", [version()]))).toEqual(NOT_ALLOWED);
  });

  test("submits a draft of its own", async () => {
    const own = () => world.occidente.drafts.get(world.occidente.psdeUserId) ?? "";
    expect(
      await tried((tx) => tx`update evidence_versions set state = 'enviada', submitted_at = now() where id = ${own()}`),
    ).toBeUndefined();
  });

  test.each(["version_files", "credit_balances"] as const)("adds nothing to another's draft: %s", async (table) => {
    const another = () => world.occidente.drafts.get(world.occidente.officeUserId);
    expect(
      await tried((tx) => insertRows(tx, table, [freshRow(table, world.occidente, { version_id: another() })])),
    ).toEqual(NOT_ALLOWED);
  });
});
