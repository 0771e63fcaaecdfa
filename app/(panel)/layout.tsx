import type { ReactNode } from "react";
import { requireActor } from "@/app/_gate/actor";
import { PanelHeader } from "./panel-header";

export default async function PanelLayout({ children }: { readonly children: ReactNode }) {
  const actor = await requireActor();
  return (
    <div className="mx-auto max-w-6xl px-4 sm:px-8">
      <PanelHeader actor={actor} />
      <main id="contenido" className="pt-8 pb-24 sm:pt-12">
        {children}
      </main>
    </div>
  );
}
