const BASE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-5 py-2 text-base leading-tight font-semibold no-underline motion-safe:transition-colors disabled:cursor-default disabled:opacity-60";

/** How a control looks that does something; shared by buttons and by links that read as buttons. */
export const buttonStyle = {
  primary: `${BASE} bg-accent text-on-accent hover:opacity-90`,
  secondary: `${BASE} border border-muted/60 text-ink hover:border-ink`,
  /** In a line of text: it looks like a link, and is a button because it changes something. */
  quiet:
    "inline-flex min-h-9 cursor-pointer items-center gap-1.5 text-muted underline decoration-transparent underline-offset-4 hover:text-ink hover:decoration-current",
} as const;

export type ButtonLook = keyof typeof buttonStyle;
