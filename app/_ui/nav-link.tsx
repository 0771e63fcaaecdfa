"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

type Props = { readonly href: string; readonly under: string; readonly label: string };

/** A link of the menu that knows whether one is in its part of the house. */
export const NavLink = ({ href, under, label }: Props) => {
  const isHere = usePathname().startsWith(under);
  return (
    <Link
      href={href}
      aria-current={isHere ? "page" : undefined}
      className="inline-flex min-h-11 items-center border-b-2 border-transparent text-ink no-underline hover:border-hairline aria-[current]:border-accent aria-[current]:font-semibold"
    >
      {label}
    </Link>
  );
};
