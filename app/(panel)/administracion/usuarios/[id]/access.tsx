import Link from "next/link";
import { paths } from "@/app/_gate/paths";
import { buttonStyle } from "@/app/_ui/button-style";
import { Disclosure } from "@/app/_ui/disclosure";
import { Section } from "@/app/_ui/section";
import type { Account } from "@/db/query/users";
import type { Messages } from "@/lib/i18n/messages";
import { disableAccount, enableAccount } from "../actions";
import { AccountForm } from "./account-form";

type Props = { readonly user: Account; readonly texts: Messages["people"]["user"] };

/** Whether an account opens: another password, and its end, or its return. */
export const Access = ({ user, texts }: Props) => {
  const seen = { requestId: crypto.randomUUID(), userId: user.id, version: String(user.version) };
  return (
    <Section id="acceso" title={texts.access}>
      {user.disabledAt ? (
        <div className="grid max-w-[62ch] gap-4">
          <p className="text-muted">{texts.enableLead}</p>
          <AccountForm action={enableAccount} seen={seen} submit={texts.enableSubmit} submitting={texts.working} />
        </div>
      ) : (
        <div className="grid max-w-[62ch] justify-items-start gap-5">
          <Link href={paths.userPassword(user.id)} className={buttonStyle.secondary}>
            {texts.reset}
          </Link>
          <Disclosure summary={texts.disable}>
            <p className="mb-4 text-muted">{texts.disableLead}</p>
            <AccountForm action={disableAccount} seen={seen} submit={texts.disableSubmit} submitting={texts.working} />
          </Disclosure>
        </div>
      )}
    </Section>
  );
};
