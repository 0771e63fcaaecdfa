import type { UploadField } from "@/lib/import/upload-limits";

/** What is chosen in the form's two fields. */
export const filesOf = (form: HTMLFormElement) => ({
  workbook: fileIn(form, "libro"),
  papers: fileIn(form, "archivos"),
});

/** Puts dropped files where they belong: a ZIP is the papers' when there is a workbook, else the workbook itself. */
export const placeDropped = (form: HTMLFormElement, files: readonly File[]): void => {
  const isZip = ({ name }: File) => /\.zip$/i.test(name);
  const zips = files.filter(isZip);
  const workbook = files.find((file) => !isZip(file)) ?? (fileIn(form, "libro") ? undefined : zips.shift());
  if (workbook) put(form, "libro", workbook);
  const [papers] = zips;
  if (papers) put(form, "archivos", papers);
};

const field = (form: HTMLFormElement, name: UploadField): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>(`input[name="${name}"]`);

const fileIn = (form: HTMLFormElement, name: UploadField): File | null => field(form, name)?.files?.[0] ?? null;

const put = (form: HTMLFormElement, name: UploadField, file: File): void => {
  const given = new DataTransfer();
  given.items.add(file);
  const input = field(form, name);
  if (input) input.files = given.files;
};
