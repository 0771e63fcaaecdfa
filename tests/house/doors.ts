import { ENTRANCE_ACTIONS, ENTRANCE_PAGES } from "./doors-entrance";
import { PEOPLE_ACTIONS, PEOPLE_PAGES } from "./doors-people";
import { REPORT_PAGES } from "./doors-report";
import type { ActionDoor, PageDoor, RouteDoor } from "./doors-types";

/** The authorization grid: every door of the house, and who is told what at each. What has no line here fails. */
export const ACTIONS: readonly ActionDoor[] = [...ENTRANCE_ACTIONS, ...PEOPLE_ACTIONS];
export const PAGES: readonly PageDoor[] = [...ENTRANCE_PAGES, ...PEOPLE_PAGES, ...REPORT_PAGES];
export const ROUTES: readonly RouteDoor[] = [];

export const nameOf = ({ file, name }: Pick<ActionDoor, "file" | "name">) => `${file}#${name}`;
