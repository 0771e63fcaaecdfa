import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { buttonStyle } from "@/app/_ui/button-style";
import { SHEET_NAMES, type SheetName } from "@/lib/import/columns/types";
import type { Outline } from "@/lib/import/mapping/outline";

type Props = {
  readonly importId: string;
  readonly outline: Outline;
  readonly fromOf: (name: SheetName) => string | undefined;
};

/** Which sheet of theirs each of ours comes from. It lives in the address, so that it works without JavaScript. */
export const SheetChoices = async ({ importId, outline, fromOf }: Props) => {
  const say = await getTranslations("imports.matching");
  return (
    <form action={paths.import(importId)} className="max-w-[44rem]">
      <h3 className="text-lg">{say("sheets")}</h3>
      <p className="mt-1 mb-4 text-muted">{say("sheetsLead")}</p>
      <input type="hidden" name="hojas" value="1" />
      <input type="hidden" name="emparejar" value="1" />
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {SHEET_NAMES.map((name) => (
          <label key={name} className="grid gap-1">
            <span className="font-semibold">{name}</span>
            <select
              name={name}
              defaultValue={fromOf(name) ?? ""}
              className="min-h-11 w-full min-w-0 rounded-md border border-muted/70 bg-ground px-3 py-2 text-ink"
            >
              <option value="">{say("nowhere")}</option>
              {outline.map(({ sheet }) => (
                <option key={sheet} value={sheet}>
                  {sheet}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <button type="submit" className={`${buttonStyle.secondary} mt-5`}>
        {say("apply")}
      </button>
    </form>
  );
};
