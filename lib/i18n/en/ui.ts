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
    oprs: "Organisations",
    pns: "Business plans",
    allies: "Allies",
    log: "Audit log",
    annual: "Annual report",
    indicator: "Indicator 1.4.1",
    import: "Import",
    administration: "Administration",
  },
  account: {
    label: "Your account",
    profile: "Your profile:",
    signOut: "Sign out",
  },
  roles: {
    psde: "PSDE",
    oficina: "Regional office",
    central: "Central unit",
    observador: "Read-only",
    sistema: "System",
  },
  administration: {
    label: "Sections of administration",
    users: "Users",
    assignments: "Assignments",
    offices: "Offices",
    psdes: "PSDE",
    catalogues: "Catalogues",
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
  draft: {
    recovered: "What you had typed and not sent was recovered.",
    discard: "Discard it",
  },
  saved: "Saved.",
  list: {
    search: "Search",
    apply: "Show",
    clear: "Remove filters",
    any: "Any",
    sortedUp: "lowest first",
    sortedDown: "highest first",
    none: "Nothing matches what you look for.",
    noneHint: "Change the search or remove the filters.",
  },
  form: {
    save: "Save",
    saving: "Saving…",
    optional: "optional",
    none: "—",
    back: "Back without saving",
  },
  history: {
    title: "History",
    lead: "Who changed what, when, from what to what.",
    none: "No changes recorded.",
    empty: "empty",
    by: "{who}, {when}",
  },
  pages: {
    label: "Pages of the list",
    previous: "Previous",
    next: "Next",
    position: "{from}–{to} of {total}",
  },
};
