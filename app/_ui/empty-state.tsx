import type { ReactNode } from "react";

type Props = { readonly title: string; readonly children: ReactNode };

/** What a list is empty of, and what to do next. */
export const EmptyState = ({ title, children }: Props) => (
  <div className="border-y border-hairline py-8">
    <h2 className="text-xl">{title}</h2>
    <div className="mt-2 grid max-w-[62ch] gap-3 text-muted">{children}</div>
  </div>
);
