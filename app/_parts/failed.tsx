"use client";

import { useTranslations } from "next-intl";
import { Button as AriaButton } from "react-aria-components";
import { buttonStyle } from "@/app/_ui/button-style";
import { PageHeader } from "@/app/_ui/page-header";

type Props = { readonly id: string | undefined };

/** What happened, what was kept, what to do, and the id under which it was logged. Trying again asks the server anew. */
export const Failed = ({ id }: Props) => {
  const say = useTranslations("ui.error");
  return (
    <div role="alert">
      <PageHeader title={say("title")}>{say("body")}</PageHeader>
      <p className="mb-6">
        {say("todo")} <code className="rounded bg-raised px-1.5 py-0.5">{id ?? "—"}</code>
      </p>
      <AriaButton onPress={() => window.location.reload()} className={buttonStyle.primary}>
        {say("retry")}
      </AriaButton>
    </div>
  );
};
