const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const cell = (shown: HTMLElement) =>
  quoted(shown.querySelector('data')?.value ?? shown.innerText.replace(/\s+/g, ' ').trim());

/** Whether a file reaches the visitor. A frame with a sandbox may keep it back, which only a frame of the same site can see. */
export function canSave(): boolean | undefined {
  if (parent === self) return true;
  const frame = frameElement as HTMLIFrameElement | null;
  return frame ? !frame.hasAttribute('sandbox') || frame.sandbox.contains('allow-downloads') : undefined;
}

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
