import { redirect } from "next/navigation";
import { requireActor } from "@/app/_gate/actor";
import { paths } from "@/app/_gate/paths";
import { menuOf } from "./menu";

/** Nobody's own page yet: the report for whom there is one, else the first of the menu. */
export default async function HomePage() {
  const menu = menuOf(await requireActor(), new Date());
  const home = menu.find(({ label }) => label === "annual") ?? menu[0];
  redirect(home?.href ?? paths.indicator());
}
