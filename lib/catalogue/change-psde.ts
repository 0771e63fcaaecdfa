import type { Actor } from "@/lib/domain/actor";
import { changeEntry } from "./change-entry";
import type { ChangePsdeInput } from "./input";

/** The central unit corrects a PSDE's name or RTN. Refuses an unknown one, and one changed meanwhile. */
export const changePsde = (actor: Actor, input: ChangePsdeInput) => changeEntry("psde", actor, input);
