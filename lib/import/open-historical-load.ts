import type { Actor } from "@/lib/domain/actor";
import type { HistoricalLoadInput } from "./input";
import { turnHistoricalLoad } from "./turn-historical-load";

/** The central unit lets approved history be imported, and says why. Refuses `historical_load.already_open`. */
export const openHistoricalLoad = (actor: Actor, input: HistoricalLoadInput, now: Date): Promise<string> =>
  turnHistoricalLoad(actor, input, "open", now);
