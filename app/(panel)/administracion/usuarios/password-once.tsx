"use client";

import { KeyRound } from "lucide-react";
import type { ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly of: string;
  /** Null where it was shown before. */
  readonly password: string | undefined;
  readonly once: string;
  readonly shown: string;
  readonly children: ReactNode;
};

// Where the form was, one reads on.
const focus = (heading: HTMLHeadingElement | null) => heading?.focus();

/** A generated password, for this one time: it is in no address, no cookie and no table. */
export const PasswordOnce = ({ title, of, password, once, shown, children }: Props) => (
  <section className="max-w-[36rem] border-y border-hairline py-6">
    <h2 ref={focus} tabIndex={-1} className="text-xl outline-none">
      {title}
    </h2>
    {password ? (
      <>
        <p className="mt-3 text-muted">{of}</p>
        <p className="mt-1 flex items-center gap-3 text-xl">
          <KeyRound aria-hidden className="size-5 shrink-0" />
          <code className="rounded bg-raised px-3 py-1.5 break-all select-all">{password}</code>
        </p>
      </>
    ) : null}
    <p className="mt-3">{password ? once : shown}</p>
    <p className="mt-5 flex flex-wrap gap-x-6 gap-y-2">{children}</p>
  </section>
);
