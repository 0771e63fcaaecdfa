"use server";

import { formAction } from "@/app/_gate/form-action";
import { paths } from "@/app/_gate/paths";
import type { FormState } from "@/app/_ui/form/form-state";
import { closeHistoricalLoad } from "@/lib/import/close-historical-load";
import { confirmImport } from "@/lib/import/confirm-import";
import { discardImport } from "@/lib/import/discard-import";
import { confirmImportInput, historicalLoadInput, importInput, mapImportInput } from "@/lib/import/input";
import { mapImport } from "@/lib/import/map-import";
import { openHistoricalLoad } from "@/lib/import/open-historical-load";
import { uploads } from "@/lib/import/uploads";

const toImport = (id: string) => paths.import(id);
const toLoad = () => `${paths.imports({ guardado: "1" })}#carga-historica`;

export async function confirm(_: FormState, data: FormData): Promise<FormState> {
  return formAction(confirmImportInput, (actor, input) => confirmImport(actor, input), data, toImport);
}

export async function discard(_: FormState, data: FormData): Promise<FormState> {
  return formAction(importInput, (actor, input) => discardImport(actor, input, uploads(), new Date()), data, toImport);
}

/** Which of the file's names is which of ours. */
export async function match(_: FormState, data: FormData): Promise<FormState> {
  return formAction(mapImportInput, (actor, input) => mapImport(actor, input, new Date()), data, toImport);
}

export async function openLoad(_: FormState, data: FormData): Promise<FormState> {
  return formAction(historicalLoadInput, (actor, input) => openHistoricalLoad(actor, input, new Date()), data, toLoad);
}

export async function closeLoad(_: FormState, data: FormData): Promise<FormState> {
  return formAction(historicalLoadInput, (actor, input) => closeHistoricalLoad(actor, input, new Date()), data, toLoad);
}
