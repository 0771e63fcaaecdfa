import type { ReactNode } from "react";

type Fact = { readonly name: string; readonly value: ReactNode };

/** What is known of a thing, each by its name. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="grid gap-x-10 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
    {facts.map(({ name, value }) => (
      <div key={name} className="min-w-0">
        <dt className="text-sm text-muted">{name}</dt>
        <dd className="break-words">{value ?? "—"}</dd>
      </div>
    ))}
  </dl>
);
