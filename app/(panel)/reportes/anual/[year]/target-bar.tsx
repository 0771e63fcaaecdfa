type Props = { readonly percent: number; readonly target: number; readonly label: string };

const WIDTH = 600;
const HEIGHT = 44;
const BAR = { top: 14, height: 12 };
const TICKS = [0, 20, 40, 60, 80, 100];

const x = (percent: number) => (Math.min(100, Math.max(0, percent)) / 100) * WIDTH;

/** The figure on a rule from 0 to 100, and the target's line across it. Drawn on the server. */
export const TargetBar = ({ percent, target, label }: Props) => (
  <svg
    role="img"
    aria-label={label}
    viewBox={`-1 0 ${WIDTH + 2} ${HEIGHT}`}
    className="mt-4 mb-3 block w-full max-w-2xl overflow-visible"
  >
    <rect x={0} y={BAR.top} width={WIDTH} height={BAR.height} className="fill-raised" />
    <rect x={0} y={BAR.top} width={x(percent)} height={BAR.height} className="fill-accent" />
    {TICKS.map((tick) => (
      <line
        key={tick}
        x1={x(tick)}
        x2={x(tick)}
        y1={BAR.top + BAR.height}
        y2={BAR.top + BAR.height + 4}
        className="stroke-muted"
      />
    ))}
    {TICKS.map((tick) => (
      <text key={tick} x={x(tick)} y={HEIGHT - 2} textAnchor={anchor(tick)} fontSize={12} className="fill-muted">
        {tick}
      </text>
    ))}
    <line x1={x(target)} x2={x(target)} y1={4} y2={BAR.top + BAR.height + 4} strokeWidth={2.5} className="stroke-ink" />
  </svg>
);

const anchor = (tick: number) => (tick === 0 ? "start" : tick === 100 ? "end" : "middle");
