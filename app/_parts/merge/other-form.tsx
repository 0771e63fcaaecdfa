import { Search } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { buttonStyle } from "@/app/_ui/button-style";

type Props = { readonly action: string; readonly other: string };

/** Asks for the code of the record that stays. It lives in the address: a plain form, which works without JavaScript. */
export const OtherForm = async ({ action, other }: Props) => {
  const say = await getTranslations("merges");
  return (
    <form action={action} className="flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden">
      <label className="grid min-w-[min(100%,18rem)] gap-1.5 font-semibold">
        {say("other")}
        <input
          name="con"
          defaultValue={other}
          required
          maxLength={40}
          className="min-h-11 rounded-md border border-muted/70 bg-ground px-3 py-2 font-normal text-ink"
        />
      </label>
      <button type="submit" className={buttonStyle.secondary}>
        <Search aria-hidden className="size-4.5" />
        {say("show")}
      </button>
    </form>
  );
};
