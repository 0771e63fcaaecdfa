type Props = {
  readonly label: string;
  /** How much is done of how much; without it, it is only known that something is. */
  readonly done?: number;
  readonly total?: number;
};

const BAR =
  "h-2.5 w-full appearance-none overflow-hidden rounded-full border-0 bg-hairline [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-hairline [&::-webkit-progress-value]:bg-accent";
const UNKNOWN = "[&::-moz-progress-bar]:bg-accent/60 [&::-webkit-progress-bar]:bg-accent/60 motion-safe:animate-pulse";

/** How far something is, said and drawn. The browser's own: it needs no script. */
export const Progress = ({ label, done, total }: Props) => (
  <label className="grid max-w-[40rem] gap-2">
    <span aria-live="polite">{label}</span>
    <progress value={done} max={total} className={done === undefined ? `${BAR} ${UNKNOWN}` : BAR} />
  </label>
);
