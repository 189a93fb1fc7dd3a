const quoted = (text) => /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const cell = (shown) => quoted(shown.querySelector("data")?.value ?? shown.innerText.replace(/\s+/g, " ").trim());
function canSave() {
  if (parent === self) return true;
  const frame = frameElement;
  return frame ? !frame.hasAttribute("sandbox") || frame.sandbox.contains("allow-downloads") : void 0;
}
function download(table, file) {
  const lines = Array.from(table.rows, (row) => Array.from(row.cells, cell).join());
  const content = new Blob(["\uFEFF", lines.join("\r\n")], { type: "text/csv" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = file;
  link.click();
  URL.revokeObjectURL(link.href);
}

export { canSave, download };
