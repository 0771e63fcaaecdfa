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

/** What one can do with a page's thing; what the policy forbids stays in sight, greyed, with its reason beneath. */
export const Acts = async ({ label, acts }: { readonly label: string; readonly acts: readonly Act[] }) => {
  const say = await getTranslations("problems");
  const reasons = [...new Set(acts.flatMap(({ refused }) => (refused ? [refused] : [])))];
  return (
    <section aria-label={label} className="mb-8 print:hidden">
      <ul className="flex flex-wrap gap-3">
        {acts.map((act) => (
          <li key={act.href}>
            <OneAct {...act} />
          </li>
        ))}
      </ul>
      {reasons.map((reason) => (
        <p key={reason} id={reasonId(reason)} className="mt-2 text-sm text-muted">
          {say(reason)}
        </p>
      ))}
    </section>
  );
};

const reasonId = (reason: ProblemCode) => `razon-${reason.replace(".", "-")}`;

const OneAct = ({ label, href, refused, look = "secondary" }: Act) =>
  refused ? (
    <button type="button" disabled aria-describedby={reasonId(refused)} className={buttonStyle[look]}>
      {label}
    </button>
  ) : (
    <Link href={href} prefetch={false} className={buttonStyle[look]}>
      {label}
    </Link>
  );
