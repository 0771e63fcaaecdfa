import type { ReactNode } from "react";

type TableProps = { readonly label: string; readonly children: ReactNode };

/** A table under hairlines; where the screen is narrower it scrolls by itself, with the keyboard too. */
export const Table = ({ label, children }: TableProps) => (
  <section
    aria-label={label}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    tabIndex={0}
    className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0 print:overflow-visible"
  >
    <table className="w-full border-collapse text-left">{children}</table>
  </section>
);

type CellProps = { readonly children?: ReactNode; readonly numeric?: boolean; readonly className?: string };

export const HeadCell = ({ children, numeric = false, className = "" }: CellProps) => (
  <th
    scope="col"
    className={`border-b border-ink/70 py-2 pr-5 align-bottom text-sm font-semibold last:pr-0 ${numeric ? "text-right" : ""} ${className}`}
  >
    {children}
  </th>
);

const CELL = "border-b border-hairline py-2.5 pr-5 align-top last:pr-0";

export const Cell = ({ children, numeric = false, className = "" }: CellProps) => (
  <td className={`${CELL} ${numeric ? "text-right whitespace-nowrap" : ""} ${className}`}>{children}</td>
);

/** The cell that names its row. */
export const RowHead = ({ children, className = "" }: CellProps) => (
  <th scope="row" className={`${CELL} font-normal ${className}`}>
    {children}
  </th>
);
