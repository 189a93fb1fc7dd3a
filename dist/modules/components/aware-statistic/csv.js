const quoted = (text) => /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const cell = (shown) => quoted(shown.querySelector("data")?.value ?? shown.innerText.replace(/\s+/g, " ").trim());
function download(table, name) {
  const lines = Array.from(table.rows, (row) => Array.from(row.cells, cell).join());
  const file = new Blob(["\uFEFF", lines.join("\r\n")], { type: "text/csv" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

export { download };
