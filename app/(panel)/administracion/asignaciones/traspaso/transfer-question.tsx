import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { buttonStyle } from "@/app/_ui/button-style";
import { DateField } from "@/app/_ui/date-field";
import type { catalogueCodes } from "@/db/query/catalogues";
import type { Locale } from "@/lib/domain/codes";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import { TAGS } from "@/lib/i18n/format";
import { NOBODY } from "@/lib/opr/assign-input";
import type { Asked } from "./asked";
import { PlaceSelect } from "./place-select";

type Props = {
  readonly asked: Asked;
  readonly places: Awaited<ReturnType<typeof catalogueCodes>>;
  readonly locale: Locale;
};

/** Who hands over to whom, and when. It lives in the address: to look changes nothing. */
export const TransferQuestion = async ({ asked, places, locale }: Props) => {
  const say = await getTranslations("assignments.bulk");
  return (
    <form action={paths.transfer()} className="mb-8 grid max-w-[52rem] gap-5 sm:grid-cols-2">
      <PlaceSelect name="psde" label={say("psde")} none={say("choose")} chosen={asked.psde} places={places.psdes} />
      <PlaceSelect
        name="oficina"
        label={say("office")}
        none={say("allOffices")}
        chosen={asked.office}
        places={places.offices}
      />
      <PlaceSelect
        name="hacia"
        label={say("to")}
        none={say("choose")}
        chosen={asked.to}
        places={[{ code: NOBODY, name: say("nobody") }, ...places.psdes]}
      />
      <DateField
        key={asked.from}
        name="desde"
        label={say("from")}
        value={asked.from ?? civilDateIn(new Date())}
        locale={TAGS[locale]}
      />
      <div>
        <button type="submit" className={buttonStyle.secondary}>
          {say("preview")}
        </button>
      </div>
    </form>
  );
};
