import type { Pn } from "@/db/query/pns-one";
import type { CivilDate } from "@/lib/domain/codes";
import { Refusal } from "@/lib/domain/problem";
import { civilDateIn } from "@/lib/domain/tegucigalpa";

/** Refuses a date that has not come in Tegucigalpa (`date.future`). */
export function refuseFuture(date: CivilDate, now: Date): void {
  if (date > civilDateIn(now)) throw new Refusal("date.future");
}

/** Refuses a credit that has not come, or that came after the plan was cancelled (`disbursement.after_cancellation`). */
export function refuseCreditOn(date: CivilDate, { cancelledOn }: Pick<Pn, "cancelledOn">, now: Date): void {
  refuseFuture(date, now);
  if (cancelledOn && date > cancelledOn)
    throw new Refusal("disbursement.after_cancellation", { cancelled: cancelledOn });
}
