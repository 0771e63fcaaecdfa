import type { Actor } from "@/lib/domain/actor";
import { database } from "./connection";
import { type RawTx, setContext } from "./context";
import { translated } from "./errors";
import { type Reader, raw } from "./reading";

/** What a verb may do: read, and write. Handed out here alone. */
export type Tx = Reader & RawTx;

/** One transaction with the actor's context: a fact, its audit row and its jobs commit together or not at all. */
export const transaction = async <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> => {
  try {
    return await database().transaction(async (tx) => {
      await setContext(tx, actor);
      return work(Object.assign(tx, { [raw]: tx }));
    });
  } catch (error) {
    throw translated(error);
  }
};
