const DAY = 86_400_000;
const LAST_1900 = 2_958_465;
const OFFSET_1904 = 1_462;

export type SerialDate = { readonly value: string; readonly time: string | null };

/**
 * The civil date that Excel shows for a serial number, in the 1900 system (with its 29 February 1900 that never was)
 * or the 1904 one; null where there is none.
 */
export const serialToDate = (serial: number, date1904: boolean): SerialDate | null => {
  const days = Math.floor(serial);
  const number = date1904 ? days + OFFSET_1904 : days;
  if (!(serial >= 0 && number >= 1 && number <= LAST_1900) || (!date1904 && number === 60)) return null;
  const epoch = number < 60 && !date1904 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  const value = new Date(epoch + number * DAY).toISOString().slice(0, 10);
  return { value, time: timeOf(serial - days) };
};

/** The serial number, in the 1900 system, of a civil date from 1 March 1900 on; null before. */
export const dateToSerial = (date: string): number | null => {
  const serial = (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
  return serial >= 61 ? serial : null;
};

const timeOf = (fraction: number): string | null => {
  const seconds = Math.round(fraction * 86_400);
  return seconds === 0 ? null : new Date(seconds * 1000).toISOString().slice(11, 19);
};
