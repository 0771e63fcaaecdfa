type Props = {
  readonly label: string;
  /** How much is done of how much; without it, it is only known that something is. */
  readonly done?: number;
  readonly total?: number;
};

/** How far something is, said and drawn. The browser's own: it needs no script. */
export const Progress = ({ label, done, total }: Props) => (
  <label className="grid max-w-[40rem] gap-2">
    <span aria-live="polite">{label}</span>
    <progress value={done} max={total} className="h-2.5 w-full accent-accent" />
  </label>
);
