import { systemActor } from "@/lib/access/actor-from";
import { SYSTEM_NAMES, type SystemName } from "@/lib/domain/actor";

/** The system's own hands by the id the log knows them by. */
export const SYSTEM_HANDS: ReadonlyMap<string, SystemName> = new Map(
  SYSTEM_NAMES.map((name) => [systemActor(name).id, name]),
);
