import { Languages } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import { Button } from "@/app/_ui/button";

type Props = { readonly action: (data: FormData) => Promise<void> };

/** The one switch between the two languages. */
export const LanguageSwitch = async ({ action }: Props) => {
  const say = await getTranslations("ui.language");
  const other = (await currentLocale()) === "es" ? "en" : "es";
  return (
    <form action={action}>
      <input type="hidden" name="locale" value={other} />
      <Button look="quiet">
        <Languages aria-hidden className="size-4.5" />
        <span lang={other}>{say("switchTo")}</span>
      </Button>
    </form>
  );
};
