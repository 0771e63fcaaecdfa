"use server";

import { formAction } from "@/app/_gate/form-action";
import { paths } from "@/app/_gate/paths";
import type { FormState } from "@/app/_ui/form/form-state";
import { addPn } from "@/lib/pn/add-pn";
import { annulClosing } from "@/lib/pn/annul-closing";
import { cancelPn } from "@/lib/pn/cancel-pn";
import { changePn } from "@/lib/pn/change-pn";
import { closePn } from "@/lib/pn/close-pn";
import { correctDisbursement } from "@/lib/pn/correct-disbursement";
import {
  addPnInput,
  annulClosingInput,
  cancelPnInput,
  changePnInput,
  closePnInput,
  disbursementInput,
  reverseDisbursementInput,
} from "@/lib/pn/input";
import { registerDisbursement } from "@/lib/pn/register-disbursement";
import { reverseDisbursement } from "@/lib/pn/reverse-disbursement";

const toPn = ({ code }: { readonly code: string }) => paths.pn(code, true);

export async function addPlan(_: FormState, data: FormData): Promise<FormState> {
  return formAction(addPnInput, (actor, input) => addPn(actor, input), data, toPn);
}

export async function changePlan(_: FormState, data: FormData): Promise<FormState> {
  return formAction(changePnInput, (actor, input) => changePn(actor, input), data, toPn);
}

export async function addDisbursement(_: FormState, data: FormData): Promise<FormState> {
  return formAction(disbursementInput, (actor, input) => registerDisbursement(actor, input), data, toPn);
}

export async function changeDisbursement(_: FormState, data: FormData): Promise<FormState> {
  return formAction(disbursementInput, (actor, input) => correctDisbursement(actor, input), data, toPn);
}

/** Takes a disbursement back, whole. */
export async function takeBackDisbursement(_: FormState, data: FormData): Promise<FormState> {
  return formAction(reverseDisbursementInput, (actor, input) => reverseDisbursement(actor, input), data, toPn);
}

export async function closePlan(_: FormState, data: FormData): Promise<FormState> {
  return formAction(closePnInput, (actor, input) => closePn(actor, input), data, toPn);
}

export async function annulPlanClosing(_: FormState, data: FormData): Promise<FormState> {
  return formAction(annulClosingInput, (actor, input) => annulClosing(actor, input), data, toPn);
}

export async function cancelPlan(_: FormState, data: FormData): Promise<FormState> {
  return formAction(cancelPnInput, (actor, input) => cancelPn(actor, input), data, toPn);
}
