import { paths } from "@/app/_gate/paths";
import type { OpenVerb } from "@/lib/access/policy";
import type { Messages } from "@/lib/i18n/messages";

type Section = {
  readonly label: Exclude<keyof Messages["ui"]["administration"], "label">;
  readonly verb: OpenVerb;
  readonly href: string;
};

/** The rooms of the administration, in their order. */
export const SECTIONS: readonly Section[] = [
  { label: "users", verb: "user.list", href: paths.users() },
  { label: "assignments", verb: "assignment.list", href: paths.assignments() },
  { label: "offices", verb: "catalogue.write", href: paths.offices() },
  { label: "psdes", verb: "catalogue.write", href: paths.psdes() },
  { label: "catalogues", verb: "catalogue.write", href: paths.catalogues() },
];
