import { Moon, Sun, SunMoon } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { chosenTheme } from "@/app/_gate/preferences";
import { Button } from "@/app/_ui/button";
import { chooseTheme } from "@/app/(entrada)/actions";

const LOOKS = {
  sistema: { next: "claro", icon: SunMoon, label: "system" },
  claro: { next: "oscuro", icon: Sun, label: "light" },
  oscuro: { next: "sistema", icon: Moon, label: "dark" },
} as const;

/** Light, dark, or as the device says: each press goes to the next. */
export const ThemeSwitch = async () => {
  const [say, theme] = await Promise.all([getTranslations("ui.theme"), chosenTheme()]);
  const { next, icon: Icon, label } = LOOKS[theme];
  return (
    <form action={chooseTheme}>
      <input type="hidden" name="theme" value={next} />
      <Button look="quiet">
        <Icon aria-hidden className="size-4.5" />
        {say(label)}
      </Button>
    </form>
  );
};
