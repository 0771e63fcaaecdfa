type Props = {
  readonly name: string;
  readonly label: string;
  /** What stands for «none chosen». */
  readonly none: string;
  readonly chosen: string;
  readonly places: readonly { readonly code: string; readonly name: string }[];
};

/** An office or a PSDE of a question that lives in the address. */
export const PlaceSelect = ({ name, label, none, chosen, places }: Props) => (
  <label className="grid content-start gap-1.5">
    {label}
    <select
      name={name}
      defaultValue={chosen}
      className="min-h-11 w-full rounded-md border border-muted/70 bg-ground px-3 py-2 text-ink"
    >
      <option value="">{none}</option>
      {places.map((place) => (
        <option key={place.code} value={place.code}>
          {place.name}
        </option>
      ))}
    </select>
  </label>
);
