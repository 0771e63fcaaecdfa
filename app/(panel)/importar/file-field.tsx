"use client";

import { useId } from "react";
import type { UploadField } from "@/lib/import/upload-limits";

type Props = {
  readonly name: UploadField;
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly isDisabled: boolean;
};

/** A file to choose. The browser's own, so that it works everywhere. While the form is being sent it only looks closed: what is closed is not sent. */
export const FileField = ({ name, label, hint, accept, isDisabled }: Props) => {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="file"
        name={name}
        accept={accept}
        aria-describedby={`${id}-hint`}
        className={`w-full max-w-full min-w-0 rounded-md border border-muted/70 bg-ground text-muted file:mr-4 file:min-h-11 file:cursor-pointer file:border-0 file:bg-raised file:px-4 file:font-semibold file:text-ink ${isDisabled ? "pointer-events-none opacity-60" : ""}`}
      />
      <span id={`${id}-hint`} className="text-sm text-muted">
        {hint}
      </span>
    </div>
  );
};
