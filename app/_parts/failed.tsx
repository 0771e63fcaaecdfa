"use client";

import { useTranslations } from "next-intl";
import { Button as AriaButton } from "react-aria-components";
import { buttonStyle } from "@/app/_ui/button-style";
import { PageHeader } from "@/app/_ui/page-header";

type Props = { readonly id: string | undefined; readonly retry: () => void };

/** What happened, what was kept, what to do, and the id under which it was logged. */
export const Failed = ({ id, retry }: Props) => {
  const say = useTranslations("ui.error");
  return (
    <div role="alert">
      <PageHeader title={say("title")}>{say("body")}</PageHeader>
      <p className="mb-6">
        {say("todo")} <code className="rounded bg-raised px-1.5 py-0.5">{id ?? "—"}</code>
      </p>
      <AriaButton onPress={retry} className={buttonStyle.primary}>
        {say("retry")}
      </AriaButton>
    </div>
  );
};
