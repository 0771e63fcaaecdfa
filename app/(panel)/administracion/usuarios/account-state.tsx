import { CircleCheck, CircleSlash } from "lucide-react";
import { getTranslations } from "next-intl/server";

/** Whether somebody can enter with an account: icon, word and colour. */
export const AccountState = async ({ disabled }: { readonly disabled: boolean }) => {
  const say = await getTranslations("people.users");
  const Icon = disabled ? CircleSlash : CircleCheck;
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${disabled ? "text-muted" : "text-cumple"}`}>
      <Icon aria-hidden className="size-4" />
      {say(disabled ? "disabled" : "active")}
    </span>
  );
};
