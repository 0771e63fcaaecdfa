"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { ImportProgress } from "@/lib/import/import-state";

const EVERY_MS = 1000;

/** Asks how far the job is while the page is looked at; once it is something else than a job, the page is shown anew. */
export const useProgress = (address: string, state: string, first: ImportProgress | null): ImportProgress | null => {
  const router = useRouter();
  const [progress, setProgress] = useState(first);
  useEffect(() => {
    let over = false;
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await fetch(address).catch(() => null);
      // Signed out, or gone: the page itself says so.
      const now: Answer = answer?.ok ? await answer.json() : { state: answer ? "" : state, waiting: false, progress };
      if (over) return;
      if (now.state === state && !now.waiting) setProgress(now.progress);
      else router.refresh();
    };
    const timer = setInterval(look, EVERY_MS);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [address, state, progress, router]);
  return progress;
};

type Answer = { state: string; waiting: boolean; progress: ImportProgress | null };
