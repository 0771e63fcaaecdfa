"use server";

import { formAction } from "@/app/_gate/form-action";
import { paths } from "@/app/_gate/paths";
import type { FormState } from "@/app/_ui/form/form-state";
import { mergeInput } from "@/lib/domain/merge-input";
import { mergeOprs } from "@/lib/opr/merge-oprs";

export async function mergeOpr(_: FormState, data: FormData): Promise<FormState> {
  return formAction(
    mergeInput,
    (actor, input) => mergeOprs(actor, input),
    data,
    ({ code }) => paths.opr(code, true),
  );
}
