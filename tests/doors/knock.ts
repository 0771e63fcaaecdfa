import { nameOf } from "../house/doors";
import type { ActionDoor } from "../house/doors-types";
import { callAction, type Headers } from "./call";
import type { Caller } from "./callers";
import { changedBy } from "./fingerprint";
import type { Ground } from "./ground";
import { builtActions } from "./manifest";

/** What came of calling an action: its answer, and the tables that were changed by it. */
export type Outcome = { readonly answer: string; readonly changed: readonly string[]; readonly body: string };

export const builtOf = (door: ActionDoor) => {
  const built = builtActions().find((one) => one.door === nameOf(door));
  if (!built) throw new Error(`${nameOf(door)} was not built`);
  return built;
};

/** Calls an action about something new of Occidente, rightly but for some headers. */
export async function knock(ground: Ground, door: ActionDoor, caller: Caller, headers: Headers = {}): Promise<Outcome> {
  const fields = await door.sample(ground, caller);
  const { result: heard, changed } = await changedBy(ground.sql, () =>
    callAction(builtOf(door), fields, { cookie: caller.cookie, ...headers }),
  );
  const worked = changed.length > 0 || heard.cookies.length > 0;
  const answer = heard.answer === "silence" ? (worked ? "done" : "nothing") : heard.answer;
  return { answer, changed, body: heard.body };
}
