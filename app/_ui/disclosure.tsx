import type { ReactNode } from "react";

type Props = { readonly summary: ReactNode; readonly children: ReactNode };

/** What can be opened to read more. The browser's own: it works without JavaScript, and prints open. */
export const Disclosure = ({ summary, children }: Props) => (
  <details className="mt-1">
    <summary className="w-fit text-accent underline decoration-1 underline-offset-4 hover:decoration-2">
      {summary}
    </summary>
    <div className="mt-2">{children}</div>
  </details>
);
