import type { Actor } from "@/lib/domain/actor";
import { changeEntry } from "./change-entry";
import type { ChangeEntryInput } from "./input";

/** The central unit renames a value chain. Refuses an unknown one, and one changed meanwhile. */
export const changeChain = (actor: Actor, input: ChangeEntryInput) => changeEntry("chain", actor, input);
