import type { Actor } from "@/lib/domain/actor";
import { changeEntry } from "./change-entry";
import type { ChangeEntryInput } from "./input";

/** The central unit renames a regional office. Refuses an unknown one, and one changed meanwhile. */
export const changeOffice = (actor: Actor, input: ChangeEntryInput) => changeEntry("office", actor, input);
