import { headers } from "next/headers";

/** The nonce of this page's content policy, as `proxy.ts` wrote it; for the widgets that style themselves. */
export const pageNonce = async (): Promise<string | undefined> =>
  (await headers()).get("content-security-policy")?.match(/'nonce-([^']+)'/)?.[1];
