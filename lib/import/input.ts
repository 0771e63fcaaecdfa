import { z } from "zod";
import { asked, idField, line } from "@/lib/domain/form-fields";

const about = { ...asked, id: idField };

/** Which import. */
export const importInput = z.object(about);
export type AboutImport = z.infer<typeof importInput>;

/** Which import, as its page showed it (`seen`), and whether only its right rows are written. */
export const confirmImportInput = z.object({ ...about, seen: z.string().min(1), partial: z.enum(["si", "no"]) });
export type ConfirmImportInput = z.infer<typeof confirmImportInput>;

/** Which import, and the fields of the form that matches its columns. */
export const mapImportInput = z.object(about).catchall(z.string());
export type MapImportInput = z.infer<typeof mapImportInput>;

/** Why the historical load is opened or closed. */
export const historicalLoadInput = z.object({ ...asked, reason: line(500) });
export type HistoricalLoadInput = z.infer<typeof historicalLoadInput>;
