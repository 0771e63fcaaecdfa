import { z } from "zod";
import {
  asked,
  askedOfVersion,
  choiceField,
  civilDateField,
  countField,
  idField,
  line,
  moneyField,
  orNull,
} from "@/lib/domain/form-fields";
import type { ProblemCode } from "@/lib/domain/problem";
import { civilDateIn } from "@/lib/domain/tegucigalpa";

const problem = (code: ProblemCode) => ({ error: code });

const WINDOW = { "1": 1, "2": 2, "3": 3 } as const;

const said = {
  title: line(300),
  window: choiceField(["1", "2", "3"]).transform((number) => WINDOW[number]),
  chainId: idField,
  amountProject: orNull(moneyField),
  amountOpr: orNull(moneyField),
  amountFinancial: orNull(moneyField),
};

export const addPnInput = z.object({ ...asked, oprId: idField, code: line(40), ...said });
export type AddPnInput = z.output<typeof addPnInput>;

export const changePnInput = z.object({ ...askedOfVersion, pnId: idField, ...said });
export type ChangePnInput = z.output<typeof changePnInput>;

/** What any new fact of a plan says besides: of which plan, as its author saw it. */
const ofPlan = { ...askedOfVersion, pnId: idField };

/** The verb says it too, by its own clock: here it is said beside the field. */
const pastDate = civilDateField.refine((date) => date <= civilDateIn(new Date()), problem("date.future"));
const reason = line(1000);

const credited = {
  number: countField.refine((number) => number > 0, problem("field.not_a_number")),
  creditedOn: pastDate,
  amount: moneyField.refine((centavos) => centavos > 0, problem("money.zero")),
  reference: orNull(line()),
  proof: orNull(line(500)),
};

/** A disbursement as it was credited: for its registration and for a correction, of which `number` says which one. */
export const disbursementInput = z.object({ ...ofPlan, ...credited });
export type DisbursementInput = z.output<typeof disbursementInput>;

export const reverseDisbursementInput = z.object({ ...ofPlan, number: countField, reversedOn: pastDate, reason });
export type ReverseDisbursementInput = z.output<typeof reverseDisbursementInput>;

export const closePnInput = z.object({ ...ofPlan, closedOn: pastDate, act: line() });
export type ClosePnInput = z.output<typeof closePnInput>;

export const annulClosingInput = z.object({ ...ofPlan, act: line(), reason });
export type AnnulClosingInput = z.output<typeof annulClosingInput>;

export const cancelPnInput = z.object({ ...ofPlan, cancelledOn: pastDate, reason });
export type CancelPnInput = z.output<typeof cancelPnInput>;
