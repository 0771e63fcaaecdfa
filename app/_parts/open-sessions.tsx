import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Section } from "@/app/_ui/section";
import type { OpenSession } from "@/db/query/sessions";
import { SessionForm } from "./session-form";
import { SessionLine } from "./session-line";

type Props = {
  readonly rows: readonly OpenSession[];
  readonly end: FormAction;
  /** What ends many of them at once, shown where there are any to end. */
  readonly children: ReactNode;
};

/** Where an account is open: since when, last used when, from what and where; each can be ended but the one that asks. */
export const OpenSessions = async ({ rows, end, children }: Props) => {
  const say = await getTranslations("people.sessions");
  return (
    <Section id="sesiones" title={say("title")} lead={say("lead")}>
      {rows.length === 0 ? <p className="text-muted">{say("none")}</p> : null}
      <ul className="grid gap-4">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-hairline pb-4">
            <SessionLine session={row} />
            {row.here ? null : (
              <SessionForm
                which="one"
                action={end}
                hidden={{ requestId: crypto.randomUUID(), sessionId: row.id }}
                submit={say("end")}
                submitting={say("ending")}
              />
            )}
          </li>
        ))}
      </ul>
      {rows.some((row) => !row.here) ? <div className="mt-5">{children}</div> : null}
    </Section>
  );
};
