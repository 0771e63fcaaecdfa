import type { Actor } from "@/lib/domain/actor";
import type { HistoricalLoadInput } from "./input";
import { turnHistoricalLoad } from "./turn-historical-load";

/** From now on no workbook brings approved evidence; the central unit says why. Refuses `historical_load.already_closed`. */
export const closeHistoricalLoad = (actor: Actor, input: HistoricalLoadInput, now: Date): Promise<string> =>
  turnHistoricalLoad(actor, input, "close", now);
