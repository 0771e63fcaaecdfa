import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { Acts } from "@/app/_parts/acts";
import type { Pn } from "@/db/query/pns-one";
import { refusal } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";

type Props = { readonly actor: Actor; readonly pn: Pn };

/** What one can do with a plan; its disbursements have their own. */
export const PlanActs = async ({ actor, pn }: Props) => {
  const say = await getTranslations("registry.pn");
  const { code } = pn;
  const closing =
    pn.state === "ejecutado"
      ? { label: say("annulClosing"), href: paths.annulClosing(code), refused: refusal(actor, "pn.annulClosing", pn) }
      : { label: say("close"), href: paths.closePn(code), refused: refusal(actor, "pn.close", pn) };
  return (
    <Acts
      label={say("actions")}
      acts={[
        { label: say("edit"), href: paths.editPn(code), refused: refusal(actor, "pn.change", null) },
        closing,
        { label: say("cancel"), href: paths.cancelPn(code), refused: refusal(actor, "pn.cancel", pn) },
      ]}
    />
  );
};
