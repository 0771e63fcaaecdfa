import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/app/_ui/empty-state";

/** An empty registry: no figure, and how to fill it. */
export const NoPlans = async () => {
  const say = await getTranslations("report.empty");
  return (
    <EmptyState title={say("title")}>
      <p>{say("body")}</p>
      <pre className="overflow-x-auto rounded-md bg-raised px-4 py-3 text-sm text-ink">{say("command")}</pre>
      <p>{say("after")}</p>
    </EmptyState>
  );
};
