"use server";

import { formAction } from "@/app/_gate/form-action";
import { paths } from "@/app/_gate/paths";
import type { FormState } from "@/app/_ui/form/form-state";
import { addChain } from "@/lib/catalogue/add-chain";
import { changeChain } from "@/lib/catalogue/change-chain";
import { describeWindow } from "@/lib/catalogue/describe-window";
import { addEntryInput, changeEntryInput, describeWindowInput } from "@/lib/catalogue/input";

const toChain = ({ code }: { code: string }) => paths.chain(code, true);

export async function createChain(_: FormState, data: FormData): Promise<FormState> {
  return formAction(addEntryInput, (actor, input) => addChain(actor, input), data, toChain);
}

export async function renameChain(_: FormState, data: FormData): Promise<FormState> {
  return formAction(changeEntryInput, (actor, input) => changeChain(actor, input), data, toChain);
}

export async function wordWindow(_: FormState, data: FormData): Promise<FormState> {
  return formAction(
    describeWindowInput,
    (actor, input) => describeWindow(actor, input),
    data,
    ({ number }) => paths.window(number, true),
  );
}
