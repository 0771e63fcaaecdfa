"use client";

import { useCallback, useEffect, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";

/** Typed text, kept in this browser until it is handed in: a reload, a closed tab or a dead battery loses nothing. */
export const useDraft = (key: string | undefined, form: UseFormReturn<FieldValues>) => {
  const [recovered, setRecovered] = useState(false);
  const stored = key === undefined ? undefined : `borrador:${key}`;

  useEffect(() => {
    if (stored === undefined) return;
    const draft = read(stored);
    if (draft) {
      for (const [name, value] of Object.entries(draft)) form.setValue(name, value, { shouldDirty: true });
      setRecovered(true);
    }
    const { unsubscribe } = form.watch((values) => localStorage.setItem(stored, JSON.stringify(values)));
    return unsubscribe;
  }, [stored, form]);

  const forget = useCallback(() => {
    if (stored !== undefined) localStorage.removeItem(stored);
  }, [stored]);
  const keep = useCallback(() => {
    if (stored !== undefined) localStorage.setItem(stored, JSON.stringify(form.getValues()));
  }, [stored, form]);
  const discard = useCallback(() => {
    forget();
    form.reset();
    forget();
    setRecovered(false);
  }, [forget, form]);
  return { recovered, forget, keep, discard };
};

function read(key: string): Record<string, unknown> | null {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return typeof draft === "object" && draft !== null ? Object.fromEntries(Object.entries(draft)) : null;
  } catch {
    return null;
  }
}
