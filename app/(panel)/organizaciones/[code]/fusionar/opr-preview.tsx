import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { Compare } from "@/app/_parts/merge/compare";
import { Confirm } from "@/app/_parts/merge/confirm";
import { Sentences } from "@/app/_parts/merge/sentences";
import { Section } from "@/app/_ui/section";
import type { OprMerge } from "@/lib/opr/opr-merge";
import { mergeOpr } from "./actions";
import { Belongings } from "./belongings";
import { Times } from "./times";

/** What merging two organisations will move, what not, and the form to do it. */
export const OprPreview = async ({ merge }: { readonly merge: OprMerge }) => {
  const say = await getTranslations("merges");
  const { from, into, moves, passing, staying, takesRtn } = merge;
  const code = into.code;
  const place = ({ municipality, department, community }: OprMerge["from"]) =>
    [community, municipality, department].filter(Boolean).join(", ");
  const stays = [
    say("oprData", { code }),
    ...(takesRtn ? [say("takesRtn", { code })] : []),
    ...(from.office === into.office ? [] : [say("office", { office: into.office })]),
    ...[say("log"), say("figure"), say("imports", { code: from.code })],
  ];
  return (
    <>
      <Compare
        rows={[
          [say("field.code"), from.code, into.code],
          [say("field.name"), from.name, into.name],
          [say("field.rtn"), from.rtn, into.rtn],
          [say("field.place"), place(from), place(into)],
          [say("field.office"), from.office, into.office],
        ]}
      />
      {merge.conflict ? null : (
        <>
          <Section id="mueve" title={say("moves")} lead={say("movesTo", { code })}>
            <Belongings moves={moves} />
            <Times title={say("passing")} rule={say("passingRule", { code })} times={passing} />
            <Times title={say("staying")} rule={say("stayingRule", { code })} times={staying} />
          </Section>
          <Section id="queda" title={say("keeps")}>
            <Sentences all={stays} />
          </Section>
        </>
      )}
      <Confirm merge={merge} action={mergeOpr} again={paths.mergeOpr(from.code, code)} />
    </>
  );
};
