"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Asks for the page again every so often, while it is looked at. */
export const Refreshing = ({ everyMs }: { readonly everyMs: number }) => {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [router, everyMs]);
  return null;
};
