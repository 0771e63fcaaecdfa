import { CircleAlert, Info } from "lucide-react";
import type { ReactNode } from "react";

type Props = { readonly tone?: "info" | "warning"; readonly children: ReactNode };

const TONES = {
  info: { icon: Info, style: "border-en-plazo text-en-plazo" },
  warning: { icon: CircleAlert, style: "border-sin-evidencia text-sin-evidencia" },
} as const;

/** One sentence that must not be missed: icon, words and colour. */
export const Notice = ({ tone = "info", children }: Props) => {
  const { icon: Icon, style } = TONES[tone];
  return (
    <p className={`mb-6 flex max-w-[72ch] gap-2.5 border-l-2 py-1 pl-3 ${style}`}>
      <Icon aria-hidden className="mt-1 size-4.5 shrink-0" />
      <span>{children}</span>
    </p>
  );
};
