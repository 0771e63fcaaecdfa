import { redirect } from "next/navigation";
import { requireActor } from "@/app/_gate/actor";
import { paths } from "@/app/_gate/paths";
import { menuOf } from "./menu";

/** Nobody's own page yet: the first of the menu. */
export default async function HomePage() {
  const [first] = menuOf(await requireActor(), new Date());
  redirect(first?.href ?? paths.indicator());
}
