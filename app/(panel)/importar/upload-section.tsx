import { getTranslations } from "next-intl/server";
import { v7 as uuid } from "uuid";
import { FormTexts } from "@/app/_parts/form-texts";
import { PROBLEM_CODES } from "@/lib/domain/problem";
import { UPLOAD_LIMITS_MB } from "@/lib/import/upload-limits";
import { UploadForm } from "./upload-form";

type Props = {
  /** Why the last try was refused, where a browser without JavaScript was led back here. */
  readonly problem: string;
  readonly mb: string;
};

/** The form that sends a workbook, with its words. */
export const UploadSection = async ({ problem, mb }: Props) => {
  const say = await getTranslations("imports.upload");
  const code = PROBLEM_CODES.find((known) => known === problem);
  const [before = "", after = ""] = say("sending", { percent: "|" }).split("|");
  const texts = {
    workbook: say("workbook"),
    papers: say("papers"),
    limit: say("limit", { mb: UPLOAD_LIMITS_MB.libro }),
    paperLimit: say("paperLimit", { mb: UPLOAD_LIMITS_MB.archivos }),
    drop: say("drop"),
    dropHere: say("dropHere"),
    dropZone: say("dropZone"),
    submit: say("submit"),
    storing: say("storing"),
    cancel: say("cancel"),
    canceled: say("canceled"),
    sending: [before, after] as const,
  };
  return (
    <FormTexts>
      <UploadForm
        requestId={uuid()}
        texts={texts}
        refused={code ? { ok: false, problem: code, details: { mb } } : null}
      />
    </FormTexts>
  );
};
