import type { ReactNode } from "react";
import { LanguageSwitch } from "@/app/_parts/language-switch";
import { ThemeSwitch } from "@/app/_parts/theme-switch";
import { chooseLanguageHere } from "./actions";

export default function EntranceLayout({ children }: { readonly children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-5xl flex-col px-4 sm:px-8">
      {children}
      <footer className="flex flex-wrap gap-x-6 border-t border-hairline py-4 text-sm">
        <LanguageSwitch action={chooseLanguageHere} />
        <ThemeSwitch />
      </footer>
    </div>
  );
}
