import type { Opr } from "@/db/query/oprs-one";

const text = (value: string | number | null) => (value === null ? "" : String(value));

/** What the forms of an organisation start from. */
export const membersBlank = ({ contact, phone, women, men, youth }: Opr) => ({
  contact: text(contact),
  phone: text(phone),
  women: text(women),
  men: text(men),
  youth: text(youth),
});

export const oprBlank = (opr: Opr) => ({
  name: opr.name,
  form: opr.form,
  rtn: text(opr.rtn),
  legalPersonality: text(opr.legalPersonality),
  municipalityCode: opr.municipalityCode,
  community: text(opr.community),
  officeId: opr.officeId,
  ...membersBlank(opr),
});
