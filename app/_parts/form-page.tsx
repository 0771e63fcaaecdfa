import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import type { ProblemCode } from "@/lib/domain/problem";
import { FormTexts } from "./form-texts";

type Props = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly back: { readonly label: string; readonly href: string };
  /** Why the form's verb is not open now, or null. */
  readonly refused?: ProblemCode | null;
  readonly children: ReactNode;
};

/** A page of one form: whence one came, what the form does, and the form, or why it cannot be filled in now. */
export const FormPage = async ({ title, lead, back, refused = null, children }: Props) => {
  const say = await getTranslations("problems");
  return (
    <>
      <PageHeader title={title} eyebrow={<Link href={back.href}>{back.label}</Link>}>
        {lead}
      </PageHeader>
      {refused ? (
        <Notice tone="warning">{say(refused)}</Notice>
      ) : (
        <FormTexts>
          <div className="max-w-[36rem]">{children}</div>
        </FormTexts>
      )}
    </>
  );
};
