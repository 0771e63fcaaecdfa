"use server";

import { formAction } from "@/app/_gate/form-action";
import { paths } from "@/app/_gate/paths";
import type { FormState } from "@/app/_ui/form/form-state";
import { addPsde } from "@/lib/catalogue/add-psde";
import { changePsde } from "@/lib/catalogue/change-psde";
import { addPsdeInput, changePsdeInput } from "@/lib/catalogue/input";

const toPsde = ({ code }: { code: string }) => paths.psde(code, true);

export async function registerPsde(_: FormState, data: FormData): Promise<FormState> {
  return formAction(addPsdeInput, (actor, input) => addPsde(actor, input), data, toPsde);
}

export async function correctPsde(_: FormState, data: FormData): Promise<FormState> {
  return formAction(changePsdeInput, (actor, input) => changePsde(actor, input), data, toPsde);
}
