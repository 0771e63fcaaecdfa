type Props = { readonly percent: number; readonly target: number; readonly label: string };

const TOP = 12;
const BAR = 12;
const FOOT = TOP + BAR;
const TICKS = [0, 20, 40, 60, 80, 100];

// Across in percent, so that the letters keep their size on any screen.
const at = (percent: number) => `${Math.min(100, Math.max(0, percent))}%`;

/** The figure on a rule from 0 to 100, and the target's line across it. Drawn on the server. */
export const TargetBar = ({ percent, target, label }: Props) => (
  <svg role="img" aria-label={label} className="mt-4 mb-3 block h-12 w-full max-w-2xl overflow-visible text-sm">
    <rect x="0" y={TOP} width="100%" height={BAR} className="fill-raised" />
    <rect x="0" y={TOP} width={at(percent)} height={BAR} className="fill-accent" />
    {TICKS.map((tick) => (
      <g key={tick} className="fill-muted">
        <line x1={at(tick)} x2={at(tick)} y1={FOOT} y2={FOOT + 4} className="stroke-muted" />
        <text x={at(tick)} y={FOOT + 19} textAnchor={anchor(tick)}>
          {tick}
        </text>
      </g>
    ))}
    <line x1={at(target)} x2={at(target)} y1={TOP - 8} y2={FOOT + 5} strokeWidth={2.5} className="stroke-ink" />
  </svg>
);

const anchor = (tick: number) => (tick === 0 ? "start" : tick === 100 ? "end" : "middle");
