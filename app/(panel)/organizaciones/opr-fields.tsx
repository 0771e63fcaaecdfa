"use client";

import { type Choice, SelectField } from "@/app/_ui/form/select-field";
import { TextField } from "@/app/_ui/form/text-field";
import type { Messages } from "@/lib/i18n/messages";

type Texts = Messages["registry"]["oprForm"];
export type OprChoices = {
  readonly forms: readonly Choice[];
  readonly municipalities: readonly Choice[];
  readonly offices: readonly Choice[];
};

type Props = { readonly texts: Texts; readonly choices: OprChoices };

/** What the central unit says of an organisation. */
export const OprFields = ({ texts, choices }: Props) => (
  <>
    <TextField name="name" label={texts.name} />
    <SelectField name="form" label={texts.form} choices={choices.forms} none={texts.choose} />
    <TextField name="rtn" label={texts.rtn} hint={texts.rtnHint} required={false} inputMode="numeric" />
    <TextField name="legalPersonality" label={texts.legalPersonality} hint={texts.optional} required={false} />
    <SelectField
      name="municipalityCode"
      label={texts.municipality}
      choices={choices.municipalities}
      none={texts.choose}
    />
    <TextField name="community" label={texts.community} hint={texts.optional} required={false} />
    <SelectField name="officeId" label={texts.office} choices={choices.offices} none={texts.choose} />
    <MemberFields texts={texts} />
  </>
);

/** Its members and contact, which its office keeps. */
export const MemberFields = ({ texts }: { readonly texts: Texts }) => (
  <>
    <TextField name="contact" label={texts.contact} hint={texts.optional} required={false} />
    <TextField name="phone" type="tel" label={texts.phone} hint={texts.optional} required={false} />
    <div className="grid gap-5 sm:grid-cols-3">
      <TextField name="women" label={texts.women} required={false} inputMode="numeric" />
      <TextField name="men" label={texts.men} required={false} inputMode="numeric" />
      <TextField name="youth" label={texts.youth} required={false} inputMode="numeric" />
    </div>
  </>
);
