import { z } from "zod";
import { asked, idField } from "@/lib/domain/form-fields";

/** One open session to end. */
export const endUserSessionInput = z.object({ ...asked, sessionId: idField });
export type EndUserSessionInput = z.output<typeof endUserSessionInput>;

/** Every open session of an account. */
export const endUserSessionsInput = z.object({ ...asked, userId: idField });
export type EndUserSessionsInput = z.output<typeof endUserSessionsInput>;

/** One's own open sessions, but for the one that asks. */
export const endOtherSessionsInput = z.object(asked);
