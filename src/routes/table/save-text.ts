// Hands the reader a text as a file.

/** Longer than any browser needs to take the file over. */
const KEPT_MS = 60_000;

export function saveText(name: string, type: string, text: string): void {
  // Spreadsheets take a file for UTF-8 by its byte order mark.
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
