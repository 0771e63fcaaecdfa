"use client";

import { Upload as UploadIcon } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef } from "react";
import { DropZone, type DropZoneProps } from "react-aria-components";
import { paths } from "@/app/_gate/paths";
import { Button } from "@/app/_ui/button";
import { FormProblem } from "@/app/_ui/form/form-problem";
import { Progress } from "@/app/_ui/progress";
import type { Refused } from "@/lib/domain/outcome";
import { UPLOAD_LIMITS_MB } from "@/lib/import/upload-limits";
import { FileField } from "./file-field";
import { filesOf, placeDropped } from "./placed-files";
import { useUpload } from "./use-upload";

type Texts = Readonly<
  Record<
    | "workbook"
    | "papers"
    | "limit"
    | "paperLimit"
    | "drop"
    | "dropHere"
    | "dropZone"
    | "submit"
    | "storing"
    | "cancel"
    | "canceled",
    string
  >
> & { readonly sending: readonly [before: string, after: string] };

type Props = { readonly requestId: string; readonly texts: Texts; readonly refused: Refused | null };

/** The workbook and the ZIP of its papers: chosen, or dropped. Without JavaScript it is a plain form. */
export function UploadForm({ requestId, texts, refused }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const { upload, send, refuse, cancel } = useUpload(paths.importUpload(), (id) => router.push(paths.import(id)));
  const isBusy = upload.kind === "sending" || upload.kind === "storing";

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const { workbook, papers } = filesOf(event.currentTarget);
    if (!workbook) return refuse("upload.no_workbook");
    if (isTooBig(workbook, "libro")) return refuse("upload.too_big", { mb: UPLOAD_LIMITS_MB.libro });
    if (isTooBig(papers, "archivos")) return refuse("upload.too_big", { mb: UPLOAD_LIMITS_MB.archivos });
    send(new FormData(event.currentTarget));
  };
  const drop: DropZoneProps["onDrop"] = async ({ items }) => {
    const files = await Promise.all(items.flatMap((item) => (item.kind === "file" ? [item.getFile()] : [])));
    if (form.current) placeDropped(form.current, files);
  };
  const problem = upload.kind === "refused" ? upload.refused : upload.kind === "idle" ? refused : null;
  return (
    <DropZone
      aria-label={texts.dropZone}
      onDrop={drop}
      className="group max-w-[44rem] rounded-md border border-dashed border-muted/70 p-5 data-[drop-target]:border-accent data-[drop-target]:bg-raised sm:p-7"
    >
      <form
        ref={form}
        method="post"
        action={paths.importUpload()}
        encType="multipart/form-data"
        onSubmit={submit}
        className="grid gap-5"
      >
        <input type="hidden" name="requestId" value={requestId} />
        <FormProblem refused={problem} />
        <FileField name="libro" label={texts.workbook} hint={texts.limit} accept=".xlsx,.zip" isDisabled={isBusy} />
        <FileField name="archivos" label={texts.papers} hint={texts.paperLimit} accept=".zip" isDisabled={isBusy} />
        <p className="flex items-center gap-2 text-sm text-muted">
          <UploadIcon aria-hidden className="size-4.5 shrink-0" />
          <span className="group-data-[drop-target]:hidden">{texts.drop}</span>
          <span className="hidden group-data-[drop-target]:inline">{texts.dropHere}</span>
        </p>
        {upload.kind === "sending" ? (
          <Progress label={texts.sending.join(String(upload.percent))} done={upload.percent} total={100} />
        ) : null}
        {upload.kind === "storing" ? <Progress label={texts.storing} /> : null}
        {upload.kind === "canceled" ? <p role="status">{texts.canceled}</p> : null}
        <div className="flex flex-wrap gap-3">
          <Button isPending={isBusy}>{texts.submit}</Button>
          {upload.kind === "sending" ? (
            <button type="button" onClick={cancel} className="min-h-11 underline underline-offset-4">
              {texts.cancel}
            </button>
          ) : null}
        </div>
      </form>
    </DropZone>
  );
}

const isTooBig = (file: File | null, name: keyof typeof UPLOAD_LIMITS_MB) =>
  file !== null && file.size > UPLOAD_LIMITS_MB[name] * 1024 * 1024;
