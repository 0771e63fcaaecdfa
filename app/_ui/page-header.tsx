import type { ReactNode } from "react";

type Props = { readonly eyebrow?: ReactNode; readonly title: string; readonly children?: ReactNode };

/** A page's name, what it belongs to above it, and what it says of itself below. */
export const PageHeader = ({ eyebrow, title, children }: Props) => (
  <header className="mb-8 sm:mb-10">
    {eyebrow ? <div className="mb-1.5 text-muted">{eyebrow}</div> : null}
    <h1 className="text-3xl tracking-tight sm:text-4xl">{title}</h1>
    {children ? <div className="mt-3 max-w-[68ch] text-muted">{children}</div> : null}
  </header>
);
