import { getTranslations } from "next-intl/server";
import type { Account } from "@/db/query/users";

/** Who one is here: what the central unit wrote of one's account. */
export const Myself = async ({ user }: { readonly user: Account }) => {
  const [say, roles] = await Promise.all([getTranslations("people.account"), getTranslations("ui.roles")]);
  const facts = [
    [say("name"), user.name],
    [say("email"), user.email],
    [say("role"), roles(user.role)],
    ...(user.office ? [[say("office"), user.office] as const] : []),
    ...(user.psde ? [[say("psde"), user.psde] as const] : []),
  ] as const;
  return (
    <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-[auto_1fr]">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
};
