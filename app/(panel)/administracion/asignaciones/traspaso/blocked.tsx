import { getTranslations } from "next-intl/server";
import { Section } from "@/app/_ui/section";
import type { TransferLine } from "@/lib/opr/assign-preview";
import { refusalOfStep } from "@/lib/opr/assign-refusal";

/** The organisations that cannot pass that day, each with its reason. */
export const Blocked = async ({ lines }: { readonly lines: readonly TransferLine[] }) => {
  const [say, problem] = await Promise.all([getTranslations("assignments.bulk"), getTranslations("problems")]);
  const blocked = lines.flatMap(({ opr, step }) => (step.ok ? [] : [{ opr, refused: refusalOfStep(step) }]));
  if (blocked.length === 0) return null;
  return (
    <Section id="no-pasan" title={say("blocked")} lead={say("blockedLead")}>
      <ul className="grid gap-3">
        {blocked.map(({ opr, refused }) => (
          <li key={opr.id}>
            <span className="font-semibold">{opr.name}</span> <span className="text-muted">{opr.code}</span>
            <span className="block text-muted">{problem(refused.code, refused.params)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
