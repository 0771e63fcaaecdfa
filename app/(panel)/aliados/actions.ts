"use server";

import { formAction } from "@/app/_gate/form-action";
import { paths } from "@/app/_gate/paths";
import type { FormState } from "@/app/_ui/form/form-state";
import { addAlly } from "@/lib/ally/add-ally";
import { changeAlly } from "@/lib/ally/change-ally";
import { addAllyInput, changeAllyInput } from "@/lib/ally/input";
import { mergeAllies } from "@/lib/ally/merge-allies";
import { mergeInput } from "@/lib/domain/merge-input";

const toAlly = ({ code }: { code: string }) => paths.ally(code, { guardado: "1" });

export async function registerAlly(_: FormState, data: FormData): Promise<FormState> {
  return formAction(addAllyInput, (actor, input) => addAlly(actor, input), data, toAlly);
}

export async function correctAlly(_: FormState, data: FormData): Promise<FormState> {
  return formAction(changeAllyInput, (actor, input) => changeAlly(actor, input), data, toAlly);
}

export async function mergeAlly(_: FormState, data: FormData): Promise<FormState> {
  return formAction(mergeInput, (actor, input) => mergeAllies(actor, input), data, toAlly);
}
