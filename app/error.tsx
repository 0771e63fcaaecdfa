"use client";

import { Failed } from "./_parts/failed";

type Props = { readonly error: Error & { digest?: string } };

export default function ErrorPage({ error }: Props) {
  return (
    <main id="contenido" className="mx-auto max-w-3xl px-4 py-20">
      <Failed id={error.digest} />
    </main>
  );
}
