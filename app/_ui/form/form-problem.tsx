"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Refused } from "@/lib/domain/outcome";

/** Why the whole form was refused, announced as soon as it is known. */
export const FormProblem = ({ refused }: { readonly refused: Refused | null }) => {
  const say = useTranslations("problems");
  return (
    <div role="alert" className="empty:absolute">
      {refused ? (
        <p className="flex gap-2.5 border-l-2 border-no-cumple py-1 pl-3 text-no-cumple">
          <CircleAlert aria-hidden className="mt-1 size-4.5 shrink-0" />
          {say(refused.problem, refused.details)}
        </p>
      ) : null}
    </div>
  );
};
