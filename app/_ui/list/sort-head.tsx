import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";

type Props = {
  readonly label: string;
  readonly href: string;
  /** How the list is sorted by this column now, if it is. */
  readonly sorted: "up" | "down" | null;
  readonly numeric?: boolean;
  readonly className?: string;
};

const ARIA = { up: "ascending", down: "descending" } as const;

/** The head of a column by which the list can be sorted: a link, so that the order is in the address. */
export const SortHead = ({ label, href, sorted, numeric = false, className = "" }: Props) => {
  const Arrow = sorted === "down" ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={sorted ? ARIA[sorted] : "none"}
      className={`border-b border-ink/70 py-2 pr-5 align-bottom text-sm font-semibold last:pr-0 ${numeric ? "text-right" : ""} ${className}`}
    >
      <Link href={href} className="inline-flex items-center gap-1 text-ink no-underline hover:underline">
        {label}
        <Arrow aria-hidden className={`size-3.5 ${sorted ? "" : "invisible"}`} />
      </Link>
    </th>
  );
};
