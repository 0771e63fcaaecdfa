import type { ui as source } from "@/lib/i18n/es/ui";
import type { Texts } from "@/lib/i18n/texts";

export const ui: Texts<typeof source> = {
  app: {
    name: "Alianza18",
    description: "Registry, evidence and calculation of indicator 1.4.1: productive alliances after 18 months.",
    skip: "Skip to content",
  },
  nav: {
    label: "Main",
    annual: "Annual report",
    indicator: "Indicator 1.4.1",
  },
  account: {
    label: "Your account",
    signOut: "Sign out",
  },
  roles: {
    psde: "PSDE",
    oficina: "Regional office",
    central: "Central unit",
    observador: "Read-only",
    sistema: "System",
  },
  language: { switchTo: "Español" },
  theme: { light: "Light theme", dark: "Dark theme", system: "Device theme" },
  notFound: {
    title: "This page does not exist",
    body: "The address may be misspelt, or what you look for is not within your reach. Nothing was changed.",
    action: "Go to the start",
  },
  error: {
    title: "Something failed on our side",
    body: "The page could not be shown. What was already saved is still saved.",
    todo: "Try again. If it happens once more, give this number to the central unit:",
    retry: "Try again",
  },
  pages: {
    label: "Pages of the list",
    previous: "Previous",
    next: "Next",
    position: "{from}–{to} of {total}",
  },
};
