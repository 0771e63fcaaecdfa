import { actingAccount } from "@/db/query/acting-account";
import { reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { Refusal } from "@/lib/domain/problem";
import { actorFrom, systemActor } from "./actor-from";

/** Whoever asked for a job, as the account stands at this moment. Refuses `user.disabled`. */
export async function actingFor(userId: string): Promise<Actor> {
  const account = await reading(systemActor("trabajos"), (reader) => actingAccount(reader, userId));
  const { disabledAt, ...row } = found(account, "user");
  if (disabledAt) throw new Refusal("user.disabled");
  return actorFrom(row);
}
