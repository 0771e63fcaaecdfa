"use client";

import { type Choice, SelectField } from "@/app/_ui/form/select-field";
import { TextField } from "@/app/_ui/form/text-field";
import type { Messages } from "@/lib/i18n/messages";

type Props = {
  readonly texts: Messages["people"]["account"];
  readonly roles: readonly Choice[];
  readonly offices: readonly Choice[];
  readonly psdes: readonly Choice[];
};

// Which list a role needs is a matter of style alone: without JavaScript too, and what is hidden is not asked for.
const FOR_OFFICE = "hidden group-has-[option[value=oficina]:checked]/place:block";
const FOR_PSDE = "hidden group-has-[option[value=psde]:checked]/place:block";

/** Who an account is for, and what it may see. */
export const AccountFields = ({ texts, roles, offices, psdes }: Props) => (
  <>
    <TextField name="name" label={texts.name} autoComplete="off" />
    <TextField name="email" type="email" label={texts.email} hint={texts.emailHint} autoComplete="off" />
    <div className="group/place grid gap-5">
      <SelectField name="role" label={texts.role} choices={roles} none={texts.choose} />
      <div className={FOR_OFFICE}>
        <SelectField
          name="officeCode"
          label={texts.office}
          choices={offices}
          none={texts.choose}
          hint={texts.officeHint}
          required={false}
        />
      </div>
      <div className={FOR_PSDE}>
        <SelectField
          name="psdeCode"
          label={texts.psde}
          choices={psdes}
          none={texts.choose}
          hint={texts.psdeHint}
          required={false}
        />
      </div>
    </div>
  </>
);
