import type { ReactNode } from "react";

type Props = { readonly title: string; readonly id: string; readonly lead?: string; readonly children: ReactNode };

/** A part of a page under a hairline, named by its heading. */
export const Section = ({ title, id, lead, children }: Props) => (
  <section aria-labelledby={id} className="mt-12 border-t border-hairline pt-6">
    <h2 id={id} className="text-xl">
      {title}
    </h2>
    {lead ? <p className="mt-1 text-muted">{lead}</p> : null}
    <div className="mt-5">{children}</div>
  </section>
);
