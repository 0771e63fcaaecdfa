import Link from "next/link";

type Props = {
  readonly label: string;
  readonly position: string;
  readonly previous: { readonly label: string; readonly href: string | null };
  readonly next: { readonly label: string; readonly href: string | null };
};

/** Where one is in a long list, and the way on. */
export const Pager = ({ label, position, previous, next }: Props) => (
  <nav aria-label={label} className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
    <span className="text-muted">{position}</span>
    {previous.href ? <Link href={previous.href}>{previous.label}</Link> : null}
    {next.href ? <Link href={next.href}>{next.label}</Link> : null}
  </nav>
);
