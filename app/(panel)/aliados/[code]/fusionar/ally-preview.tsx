import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { Compare } from "@/app/_parts/merge/compare";
import { Confirm } from "@/app/_parts/merge/confirm";
import { Sentences } from "@/app/_parts/merge/sentences";
import { Section } from "@/app/_ui/section";
import type { AllyMerge } from "@/lib/ally/ally-merge";
import { countryName } from "@/lib/i18n/countries";
import { mergeAlly } from "../../actions";

/** What merging two allies will do, what not, and the form to do it. */
export const AllyPreview = async ({ merge }: { readonly merge: AllyMerge }) => {
  const [say, allies, locale] = await Promise.all([
    getTranslations("merges"),
    getTranslations("allies"),
    currentLocale(),
  ]);
  const { from, into, counts } = merge;
  const code = into.code;
  return (
    <>
      <Compare
        rows={[
          [say("field.code"), from.code, into.code],
          [say("field.name"), from.name, into.name],
          [say("field.kind"), allies(`kinds.${from.kind}`), allies(`kinds.${into.kind}`)],
          [say("field.country"), countryName(from.country, locale), countryName(into.country, locale)],
          [allies("fields.taxId"), from.taxId, into.taxId],
        ]}
      />
      {merge.conflict ? null : (
        <>
          <Section id="mueve" title={say("moves")}>
            <Sentences all={[say("documents", { ...counts, code }), say("credits")]} />
          </Section>
          <Section id="queda" title={say("keeps")}>
            <Sentences
              all={[say("frozen"), say("allyData", { code }), say("log"), say("imports", { code: from.code })]}
            />
          </Section>
        </>
      )}
      <Confirm merge={merge} action={mergeAlly} again={paths.mergeAlly(from.code, code)} />
    </>
  );
};
