/** What PostgreSQL's programs get to see: none of our settings, messages in English so that they can be read by us. */
export const plainEnvironment = (): NodeJS.ProcessEnv => ({
  NODE_ENV: "production",
  PATH: process.env.PATH,
  LC_ALL: "C",
  TZ: "UTC",
});
