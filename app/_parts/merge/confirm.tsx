import { getTranslations } from "next-intl/server";
import { FormTexts } from "@/app/_parts/form-texts";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Notice } from "@/app/_ui/notice";
import type { Refusal } from "@/lib/domain/problem";
import { MergeForm } from "./merge-form";

type Side = { readonly code: string };
type Props = {
  readonly merge: {
    readonly from: Side;
    readonly into: Side;
    readonly seen: string;
    readonly conflict: Refusal | null;
  };
  readonly action: FormAction;
  readonly again: string;
};

/** The form to confirm a merge, or why there is none. */
export const Confirm = async ({ merge: { from, into, seen, conflict }, action, again }: Props) => {
  const [say, problems] = await Promise.all([getTranslations("merges"), getTranslations("problems")]);
  if (conflict) {
    return (
      <div className="mt-8">
        <h2 className="mb-3 text-xl">{say("cannot")}</h2>
        <Notice tone="warning">{problems(conflict.code, conflict.params)}</Notice>
      </div>
    );
  }
  const texts = {
    ...{ reason: say("reason"), reasonHint: say("reasonHint"), confirming: say("confirming") },
    ...{ confirm: say("confirm", { from: from.code, into: into.code }), once: say("once"), again: say("again") },
  };
  return (
    <div className="mt-10">
      <FormTexts>
        <MergeForm
          action={action}
          hidden={{ requestId: crypto.randomUUID(), from: from.code, into: into.code, seen }}
          texts={texts}
          again={again}
        />
      </FormTexts>
    </div>
  );
};
