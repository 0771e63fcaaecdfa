"use client";

import { useRef, useState } from "react";
import { z } from "zod";
import type { Refused } from "@/lib/domain/outcome";
import { PROBLEM_CODES, type ProblemCode } from "@/lib/domain/problem";

export type Upload =
  | { readonly kind: "idle" }
  | { readonly kind: "sending"; readonly percent: number }
  | { readonly kind: "storing" }
  | { readonly kind: "canceled" }
  | { readonly kind: "refused"; readonly refused: Refused };

const answerSchema = z.union([
  z.object({ id: z.uuid() }),
  z.object({ problem: z.enum(PROBLEM_CODES), details: z.record(z.string(), z.union([z.string(), z.number()])) }),
]);

/** Sends a form with its files, saying how much of it has gone. */
export const useUpload = (action: string, arrived: (id: string) => void) => {
  const [upload, setUpload] = useState<Upload>({ kind: "idle" });
  const request = useRef<XMLHttpRequest | null>(null);

  const refuse = (problem: ProblemCode, details: Refused["details"] = {}) =>
    setUpload({ kind: "refused", refused: { ok: false, problem, details } });

  const send = (form: FormData) => {
    const sending = new XMLHttpRequest();
    request.current = sending;
    sending.open("POST", action);
    sending.setRequestHeader("accept", "application/json");
    sending.upload.onprogress = ({ loaded, total }) =>
      setUpload(
        loaded < total ? { kind: "sending", percent: Math.floor((100 * loaded) / total) } : { kind: "storing" },
      );
    sending.onload = () => {
      const answer = answerSchema.safeParse(parsed(sending.responseText));
      if (!answer.success) refuse("upload.broken");
      else if ("id" in answer.data) arrived(answer.data.id);
      else refuse(answer.data.problem, answer.data.details);
    };
    sending.onerror = () => refuse("upload.broken");
    sending.onabort = () => setUpload({ kind: "canceled" });
    setUpload({ kind: "sending", percent: 0 });
    sending.send(form);
  };
  return { upload, send, refuse, cancel: () => request.current?.abort() };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
