"use server";

import { formAction } from "@/app/_gate/form-action";
import { paths } from "@/app/_gate/paths";
import type { FormState } from "@/app/_ui/form/form-state";
import { addOpr } from "@/lib/opr/add-opr";
import { changeOpr } from "@/lib/opr/change-opr";
import { changeOprContact } from "@/lib/opr/change-opr-contact";
import { addOprInput, changeOprContactInput, changeOprInput } from "@/lib/opr/input";

const toOpr = ({ code }: { readonly code: string }) => paths.opr(code, true);

export async function addOrganisation(_: FormState, data: FormData): Promise<FormState> {
  return formAction(addOprInput, (actor, input) => addOpr(actor, input), data, toOpr);
}

export async function changeOrganisation(_: FormState, data: FormData): Promise<FormState> {
  return formAction(changeOprInput, (actor, input) => changeOpr(actor, input), data, toOpr);
}

/** What a regional office may change of it. */
export async function changeOrganisationContact(_: FormState, data: FormData): Promise<FormState> {
  return formAction(changeOprContactInput, (actor, input) => changeOprContact(actor, input), data, toOpr);
}
