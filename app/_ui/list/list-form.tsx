import { Search } from "lucide-react";
import Link from "next/link";
import { buttonStyle } from "../button-style";
import type { Choice } from "../form/select-field";

type Filter = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
};

type Props = {
  readonly action: string;
  readonly search: { readonly name: string; readonly value: string; readonly label: string };
  readonly filters: readonly Filter[];
  /** What stays in the address besides: the order chosen. */
  readonly kept?: Readonly<Record<string, string | undefined>>;
  readonly texts: { readonly apply: string; readonly clear: string; readonly any: string };
};

const BOX = "min-h-11 rounded-md border border-muted/70 bg-ground px-3 py-2 text-ink";

/** Search and filters of a list. They live in the address: a plain form, which works without JavaScript and can be shared. */
export const ListForm = ({ action, search, filters, kept = {}, texts }: Props) => {
  const narrowed = search.value !== "" || filters.some((filter) => filter.value !== "");
  return (
    <form action={action} className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden">
      <label className="grid min-w-[min(100%,18rem)] flex-1 gap-1 text-sm text-muted">
        {search.label}
        <input type="search" name={search.name} defaultValue={search.value} className={`${BOX} text-base`} />
      </label>
      {filters.map((filter) => (
        <label key={filter.name} className="grid gap-1 text-sm text-muted">
          {filter.label}
          <select name={filter.name} defaultValue={filter.value} className={`${BOX} max-w-[14rem] text-base`}>
            <option value="">{texts.any}</option>
            {filter.choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      {Object.entries(kept).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <button type="submit" className={buttonStyle.secondary}>
        <Search aria-hidden className="size-4.5" />
        {texts.apply}
      </button>
      {narrowed ? (
        <Link href={action} className="min-h-11 content-center">
          {texts.clear}
        </Link>
      ) : null}
    </form>
  );
};
