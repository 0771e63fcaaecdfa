"use client";

import { useTranslations } from "next-intl";
import { Progress } from "@/app/_ui/progress";
import type { ImportProgress } from "@/lib/import/import-state";
import { useProgress } from "./use-progress";

type Props = { readonly address: string; readonly state: string; readonly first: ImportProgress | null };

/** How far the job of an import is, as it goes on. */
export const JobProgress = ({ address, state, first }: Props) => {
  const say = useTranslations("imports.working");
  const progress = useProgress(address, state, first);
  if (progress?.phase === "judging") {
    const { done, total } = progress;
    return <Progress label={say("judging", { done, total })} done={done} total={total} />;
  }
  if (progress?.phase === "reading") return <Progress label={say("reading", { rows: progress.rows })} />;
  const phase = progress?.phase;
  return <Progress label={say(phase === "checking" || phase === "writing" ? phase : "waiting")} />;
};
