import { getTranslations } from "next-intl/server";
import { Progress } from "@/app/_ui/progress";
import { Section } from "@/app/_ui/section";
import type { ImportProgress } from "@/lib/import/import-state";
import { Refreshing } from "./refreshing";

/** How far the job is. The page looks again by itself, without JavaScript too. */
export const Working = async ({ progress }: { readonly progress: ImportProgress | null }) => {
  const say = await getTranslations("imports.working");
  return (
    <Section id="trabajo" title={say("title")} lead={say("leave")}>
      {progress?.phase === "judging" ? (
        <Progress label={say("judging", { ...progress })} done={progress.done} total={progress.total} />
      ) : (
        <Progress
          label={progress?.phase === "reading" ? say("reading", { rows: progress.rows }) : say(plain(progress))}
        />
      )}
      <Refreshing everyMs={1200} />
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
    </Section>
  );
};

const plain = (progress: ImportProgress | null) =>
  progress?.phase === "checking" || progress?.phase === "writing" ? progress.phase : "waiting";
