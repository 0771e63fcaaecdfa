"use server";

import { formAction } from "@/app/_gate/form-action";
import { paths } from "@/app/_gate/paths";
import type { FormState } from "@/app/_ui/form/form-state";
import { assignPsdeInput, confirmTransferInput } from "@/lib/opr/assign-input";
import { assignPsde } from "@/lib/opr/assign-psde";
import { assignPsdeInBulk } from "@/lib/opr/assign-psde-in-bulk";

/** Another PSDE for one organisation, or none. */
export async function changePsde(_: FormState, data: FormData): Promise<FormState> {
  return formAction(
    assignPsdeInput,
    (actor, input) => assignPsde(actor, input),
    data,
    (opr) => paths.assignmentsOf(opr, true),
  );
}

/** Many organisations at once; the ticked ones come as one field each. */
export async function confirmTransfer(_: FormState, data: FormData): Promise<FormState> {
  data.set("oprs", data.getAll("opr").join(","));
  return formAction(
    confirmTransferInput,
    (actor, input) => assignPsdeInBulk(actor, input),
    data,
    (moved) => paths.assignments({ cambiaron: String(moved) }),
  );
}
