import { MonitorSmartphone } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import type { OpenSession } from "@/db/query/sessions";
import { deviceOf } from "@/lib/access/device";
import { formatInstant } from "@/lib/i18n/format";

type Props = { readonly session: OpenSession };

/** One open session in words. */
export const SessionLine = async ({ session }: Props) => {
  const [say, locale] = await Promise.all([getTranslations("people.sessions"), currentLocale()]);
  const { browser, system } = deviceOf(session.userAgent);
  const when = (instant: string) => formatInstant(new Date(instant), locale);
  const details = [
    say("since", { when: when(session.since) }),
    say("lastSeen", { when: when(session.lastSeen) }),
    ...(session.ip ? [say("from", { ip: session.ip })] : []),
  ];
  return (
    <div className="flex min-w-0 flex-1 basis-72 gap-3">
      <MonitorSmartphone aria-hidden className="mt-1 size-5 shrink-0 text-muted" />
      <p className="min-w-0">
        <span className="font-semibold">
          {say("device", { browser: browser ?? say("unknownBrowser"), system: system ?? say("unknownSystem") })}
        </span>
        {session.here ? <span className="text-accent"> · {say("here")}</span> : null}
        <span className="block text-sm break-words text-muted">{details.join(" · ")}</span>
      </p>
    </div>
  );
};
