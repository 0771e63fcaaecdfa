import type { Ventana } from "@/lib/domain/codes";

/** Windows have a number and no id: how the log names each of the three. */
export const windowId = (number: Ventana): string => `00000000-0000-7000-8000-00000000a00${number}`;
