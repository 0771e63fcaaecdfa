"use client";

import { Failed } from "@/app/_parts/failed";

type Props = { readonly error: Error & { digest?: string } };

export default function PanelError({ error }: Props) {
  return <Failed id={error.digest} />;
}
