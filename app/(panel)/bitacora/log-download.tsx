import { Download } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { buttonStyle } from "@/app/_ui/button-style";
import type { Asked } from "./asked";

/** Takes all that is filtered along. That it was taken is itself an act, so it is sent, not followed as a link. */
export const LogDownload = async ({ words }: { readonly words: Asked["words"] }) => {
  const say = await getTranslations("audit");
  return (
    <form
      action={paths.logExport()}
      method="post"
      className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden"
    >
      {Object.entries(words).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={buttonStyle.secondary}>
        <Download aria-hidden className="size-4.5" />
        {say("download")}
      </button>
      <span className="text-sm text-muted">{say("downloadHint")}</span>
    </form>
  );
};
