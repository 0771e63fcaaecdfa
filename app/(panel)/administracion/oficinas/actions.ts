"use server";

import { formAction } from "@/app/_gate/form-action";
import { paths } from "@/app/_gate/paths";
import type { FormState } from "@/app/_ui/form/form-state";
import { addOffice } from "@/lib/catalogue/add-office";
import { changeOffice } from "@/lib/catalogue/change-office";
import { addEntryInput, changeEntryInput } from "@/lib/catalogue/input";

const toOffice = ({ code }: { code: string }) => paths.office(code, true);

export async function openOffice(_: FormState, data: FormData): Promise<FormState> {
  return formAction(addEntryInput, (actor, input) => addOffice(actor, input), data, toOffice);
}

export async function renameOffice(_: FormState, data: FormData): Promise<FormState> {
  return formAction(changeEntryInput, (actor, input) => changeOffice(actor, input), data, toOffice);
}
