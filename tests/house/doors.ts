import { ALLY_ACTIONS, ALLY_PAGES } from "./doors-allies";
import { CATALOGUE_ACTIONS, CATALOGUE_PAGES } from "./doors-catalogues";
import { ENTRANCE_ACTIONS, ENTRANCE_PAGES } from "./doors-entrance";
import { IMPORT_ACTIONS, IMPORT_PAGES, IMPORT_ROUTES } from "./doors-import";
import { LOG_PAGES, LOG_ROUTES } from "./doors-log";
import { OPR_ACTIONS, OPR_PAGES } from "./doors-oprs";
import { PEOPLE_ACTIONS, PEOPLE_PAGES } from "./doors-people";
import { PLAN_ACTIONS, PLAN_PAGES } from "./doors-plans";
import { REPORT_PAGES } from "./doors-report";
import type { ActionDoor, PageDoor, RouteDoor } from "./doors-types";

/** The authorization grid: every door of the house, and who is told what at each. What has no line here fails. */
export const ACTIONS: readonly ActionDoor[] = [
  ...ENTRANCE_ACTIONS,
  ...PEOPLE_ACTIONS,
  ...CATALOGUE_ACTIONS,
  ...ALLY_ACTIONS,
  ...OPR_ACTIONS,
  ...PLAN_ACTIONS,
  ...IMPORT_ACTIONS,
];

export const PAGES: readonly PageDoor[] = [
  ...ENTRANCE_PAGES,
  ...PEOPLE_PAGES,
  ...CATALOGUE_PAGES,
  ...ALLY_PAGES,
  ...OPR_PAGES,
  ...PLAN_PAGES,
  ...IMPORT_PAGES,
  ...LOG_PAGES,
  ...REPORT_PAGES,
];

export const ROUTES: readonly RouteDoor[] = [...IMPORT_ROUTES, ...LOG_ROUTES];

export const nameOf = ({ file, name }: Pick<ActionDoor, "file" | "name">) => `${file}#${name}`;
