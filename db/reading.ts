import type { Actor } from "@/lib/domain/actor";
import { database } from "./connection";
import { type RawTx, setContext } from "./context";

/** What a page may do with the database: look. It has no insert, update or delete. */
export type Reader = Pick<RawTx, "select" | "selectDistinct" | "selectDistinctOn" | "with" | "$with" | "$count"> & {
  readonly [raw]: RawTx;
};

/** Only `db/rows.ts` opens it, to run a hand-written SELECT inside the read-only transaction. */
export const raw: unique symbol = Symbol("raw");

/** One REPEATABLE READ, READ ONLY transaction with the actor's context: everything a page shows is of one instant. */
export const reading = <T>(actor: Actor, work: (reader: Reader) => Promise<T>): Promise<T> =>
  database().transaction(
    async (tx) => {
      await setContext(tx, actor);
      return work(Object.assign(tx, { [raw]: tx }));
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
