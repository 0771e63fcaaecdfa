import NextAuth, { CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { signInInput } from "@/lib/access/input";
import { SESSION_DAYS } from "@/lib/access/session-token";
import { signIn as enter } from "@/lib/access/sign-in";
import { Refusal } from "@/lib/domain/problem";
import { env } from "@/lib/platform/env";
import { paths } from "./paths";

declare module "next-auth" {
  interface Session {
    /** The random session token: the only thing the cookie's JWT holds. */
    token?: string;
  }
}

/** Carries our verb's refusal through next-auth to the action that asked. */
export class RefusedSignIn extends CredentialsSignin {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * The only module that knows next-auth. It has no route of its own: sign-in and sign-out are server actions, and the
 * token is read on the server, so nothing of it can be called from outside.
 */
export const { auth, signIn, signOut } = NextAuth(() => {
  const { authSecret, url } = env();
  return {
    secret: authSecret,
    trustHost: true,
    useSecureCookies: url.startsWith("https:"),
    pages: { signIn: paths.signIn(), error: paths.signIn() },
    session: { strategy: "jwt", maxAge: SESSION_DAYS * 86_400 },
    providers: [Credentials({ credentials: { email: {}, password: {} }, authorize })],
    callbacks: {
      jwt: ({ token, user }) => (user?.id ? { token: user.id } : token),
      session: ({ session, token }) => ({
        expires: session.expires,
        token: typeof token.token === "string" ? token.token : undefined,
      }),
    },
    logger: { error: () => {} },
  };
});

const authorize = async (credentials: unknown, request: Request) => {
  const origin = { ip: addressOf(request), userAgent: request.headers.get("user-agent") };
  try {
    return { id: await enter(signInInput.parse(credentials), origin) };
  } catch (error) {
    throw error instanceof Refusal ? new RefusedSignIn(error) : error;
  }
};

// A proxy appends the address it saw: the last one is the only one that a client cannot have written.
const addressOf = (request: Request) =>
  request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "desconocida";
