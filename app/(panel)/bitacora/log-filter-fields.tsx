import type { Choice } from "@/app/_ui/form/select-field";

const BOX = "min-h-11 rounded-md border border-muted/70 bg-ground px-3 py-2 text-base text-ink";

type Field = { readonly name: string; readonly label: string; readonly value: string };

/** A word or a day to look for. */
export const Write = ({ name, label, value, type }: Field & { readonly type: "search" | "date" }) => (
  <label className={`grid gap-1 text-sm text-muted ${type === "search" ? "min-w-[min(100%,18rem)] flex-1" : ""}`}>
    {label}
    <input type={type} name={name} defaultValue={value} className={BOX} />
  </label>
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
