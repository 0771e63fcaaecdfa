import { notFound } from "next/navigation";

/** Any address without a page of its own: not found, with the menu still at hand. */
export default function NowherePage() {
  notFound();
}
