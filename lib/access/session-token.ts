import { createHash, randomBytes } from "node:crypto";

/** How long a session lasts at most, without signing in again. */
export const SESSION_DAYS = 7;

/** 256 random bits: all that a browser's cookie holds, wrapped in a signed token. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of it: a copy of the table signs nobody in. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");
