"use client";

import { Failed } from "@/app/_parts/failed";

type Props = { readonly error: Error & { digest?: string }; readonly reset: () => void };

export default function PanelError({ error, reset }: Props) {
  return <Failed id={error.digest} retry={reset} />;
}
