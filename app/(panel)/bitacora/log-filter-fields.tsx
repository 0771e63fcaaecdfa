import { DateField } from "@/app/_ui/date-field";
import type { Choice } from "@/app/_ui/form/select-field";

const BOX = "min-h-11 rounded-md border border-muted/70 bg-ground px-3 py-2 text-base text-ink";

type Field = { readonly name: string; readonly label: string; readonly value: string };

/** A word to look for. */
export const Write = ({ name, label, value }: Field) => (
  <label className="grid min-w-[min(100%,18rem)] flex-1 gap-1 text-sm text-muted">
    {label}
    <input type="search" name={name} defaultValue={value} className={BOX} />
  </label>
);

/** A day, or none. */
export const Day = ({ value, ...field }: Field & { readonly locale: string }) => (
  <div className="text-sm [&_label]:text-muted">
    <DateField key={value} {...field} value={value || undefined} />
  </div>
);

/** One of a list, or any. */
export const Choose = ({
  name,
  label,
  value,
  any,
  choices,
}: Field & { readonly any: string; readonly choices: readonly Choice[] }) => (
  <label className="grid gap-1 text-sm text-muted">
    {label}
    <select name={name} defaultValue={value} className={`${BOX} max-w-[14rem]`}>
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  </label>
);
