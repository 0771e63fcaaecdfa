import { chains } from "@/db/query/oprs-choices";
import { financingWindows } from "@/db/query/windows";
import { reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import type { PnChoices } from "./pn-fields";

/** What the form of a plan offers to choose from. */
export const pnChoices = async (actor: Actor): Promise<PnChoices> => {
  const read = await reading(actor, async (reader) => ({
    windows: await financingWindows(reader),
    chains: await chains(reader),
  }));
  return {
    windows: read.windows.map(({ number, description }) => ({
      value: String(number),
      label: `${number}. ${description}`,
    })),
    chains: read.chains.map(({ id, name }) => ({ value: id, label: name })),
  };
};
