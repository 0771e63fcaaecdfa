/** What tells a spreadsheet that the bytes are UTF-8. */
export const BOM = "\uFEFF";

/** One line of a CSV as spreadsheets of the region read it: semicolons, quotes where needed, CRLF. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(";")}\r\n`;

const cell = (text: string): string => {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

// What begins like this a spreadsheet would reckon instead of show; an apostrophe makes it text.
const isFormula = (text: string) => /^\s*[=+\-@＝＋－＠]/.test(text) || /^[\t\r\n]/.test(text);
