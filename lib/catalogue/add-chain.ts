import type { Actor } from "@/lib/domain/actor";
import { addEntry } from "./add-entry";
import type { AddEntryInput } from "./input";

/** The central unit adds a value chain. Refuses a taken code. */
export const addChain = (actor: Actor, input: AddEntryInput, now = new Date()) => addEntry("chain", actor, input, now);
