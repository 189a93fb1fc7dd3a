const string = `"([^"\\n]*)"?|'([^'\\n]*)'?`;
const tokens = new RegExp(
  `/\\*[^]*?(?:\\*/|$)|(@import)\\s*(?=["'])|\\burl\\(\\s*(?:${string}|([^)]*))|${string}|[{};]`,
  "gi"
);
const escapes = /\\(?:([\da-f]{1,6})\s?|([^]))/gi;
const unescaped = (css) => css.replace(escapes, (_, code, sign) => {
  const point = parseInt(code ?? "", 16);
  const read = !code ? sign : point <= 1114111 ? String.fromCodePoint(point) : "";
  return /["'(){};]/.test(read) ? "_" : read.replace("\n", "");
});
function loadedBy(css) {
  if (!/url|@import|\\/i.test(css)) return [];
  const text = unescaped(css);
  const found = [];
  const around = [];
  let prelude = "";
  let from = 0;
  let isImport = false;
  for (const { 0: token, index, ...match } of text.matchAll(tokens)) {
    const address = match[2] ?? match[3] ?? match[4] ?? (isImport ? match[5] ?? match[6] : void 0);
    isImport = !!match[1];
    if (address !== void 0)
      found.push({ address: address.trim(), selector: around.slice(-9).join(" ") });
    const isComment = token.startsWith("/*");
    if (!isComment && !/^[{};]$/.test(token)) continue;
    prelude += text.slice(from, index);
    from = index + token.length;
    if (isComment) continue;
    if (token === "{") around.push(prelude.trim().slice(0, 200));
    if (token === "}") around.pop();
    prelude = "";
  }
  return found;
}

export { loadedBy };
