import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { type ButtonLook, buttonStyle } from "@/app/_ui/button-style";
import type { ProblemCode } from "@/lib/domain/problem";

export type Act = {
  readonly label: string;
  readonly href: string;
  /** Why the policy says no, or null. */
  readonly refused: ProblemCode | null;
  readonly look?: ButtonLook;
};

type Props = {
  /** One of its own where a page has several. */
  readonly id?: string;
  readonly label: string;
  readonly acts: readonly Act[];
};

/** What one can do with a page's thing; what the policy forbids stays in sight, greyed, with its reason beneath. */
export const Acts = async ({ id = "acciones", label, acts }: Props) => {
  const say = await getTranslations("problems");
  const reasons = [...new Set(acts.flatMap(({ refused }) => (refused ? [refused] : [])))];
  return (
    <section aria-label={label} className="mb-8 print:hidden">
      <ul className="flex flex-wrap gap-3">
        {acts.map((act) => (
          <li key={act.href}>
            <OneAct {...act} reasonId={reasonId(id, act.refused)} />
          </li>
        ))}
      </ul>
      {reasons.map((reason) => (
        <p key={reason} id={reasonId(id, reason)} className="mt-2 text-sm text-muted">
          {say(reason)}
        </p>
      ))}
    </section>
  );
};

const reasonId = (id: string, reason: ProblemCode | null) => `${id}-${reason?.replace(".", "-")}`;

const OneAct = ({ label, href, refused, look = "secondary", reasonId }: Act & { readonly reasonId: string }) =>
  refused ? (
    <button type="button" disabled aria-describedby={reasonId} className={buttonStyle[look]}>
      {label}
    </button>
  ) : (
    <Link href={href} prefetch={false} className={buttonStyle[look]}>
      {label}
    </Link>
  );
