import { type NextRequest, NextResponse } from "next/server";
import { paths } from "@/app/_gate/paths";
import { env } from "@/lib/platform/env";

/**
 * Gives every page its content policy with a nonce of its own, and spares anonymous visitors a trip. It protects
 * nothing: every page and every action asks who is there by itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const secure = env().url.startsWith("https:");
  const policy = policyWith(nonce());
  const response = isStranger(request) ? toEntrance(request) : onward(request, policy);
  response.headers.set("content-security-policy", policy);
  if (secure) response.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
  return response;
}

// Left out: what has no page to protect (static files, API) and prefetches, which are not shown as they come.
export const config = {
  matcher: [
    {
      source: "/((?!api/|_next/static|_next/image|icon.svg|favicon.ico|robots.txt|sw.js).*)",
      missing: [
        { type: "header", key: "next-router-prefetch" },
        { type: "header", key: "purpose", value: "prefetch" },
      ],
    },
  ],
};

const nonce = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");

// React needs eval while developing, and only then.
const evalWhileDeveloping = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";

const policyWith = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${evalWhileDeveloping}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

const isStranger = ({ cookies, nextUrl }: NextRequest) =>
  nextUrl.pathname !== paths.signIn() && !cookies.getAll().some(({ name }) => name.includes("authjs.session-token"));

// On the request's own address Next makes the redirect a relative one: it holds under any name of the house.
const toEntrance = ({ nextUrl }: NextRequest) => {
  const wanted = nextUrl.pathname + nextUrl.search;
  return NextResponse.redirect(new URL(paths.signIn(wanted === paths.home() ? undefined : wanted), nextUrl));
};

// The nonce reaches Next, and our layout, through the request's own headers.
const onward = (request: NextRequest, policy: string) => {
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  return NextResponse.next({ request: { headers } });
};
