const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const cell = (shown: HTMLElement) =>
  quoted(shown.querySelector('data')?.value ?? shown.innerText.replace(/\s+/g, ' ').trim());

/** Hands a table to the visitor as a file, made here: nothing is sent or asked for. */
export function download(table: HTMLTableElement, file: string): void {
  const lines = Array.from(table.rows, (row) => Array.from(row.cells, cell).join());
  // Spreadsheets take a file for UTF-8 only when it says so first.
  const content = new Blob(['\ufeff', lines.join('\r\n')], { type: 'text/csv' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = file;
  link.click();
  URL.revokeObjectURL(link.href);
}
