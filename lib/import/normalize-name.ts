/** How names of sheets, columns, enumerated values and places are compared: letters and digits, no case, no accents. */
export const normalizeName = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
