/** What a style loads: its address, and the selectors of the rules around it. */
export interface Loaded {
  readonly address: string;
  readonly selector: string;
}

// A comment that nothing closes goes to the end, and a string to the end of its line: no text is read twice.
const string = `"([^"\\n]*)"?|'([^'\\n]*)'?`;
const tokens = new RegExp(
  `/\\*[^]*?(?:\\*/|$)|(@import)\\s*(?=["'])|\\burl\\(\\s*(?:${string}|([^)]*))|${string}|[{};]`,
  'gi',
);
const escapes = /\\(?:([\da-f]{1,6})\s?|([^]))/gi;

/** As a browser reads it: any letter may be written as a number. What is escaped opens and closes nothing. */
const unescaped = (css: string) =>
  css.replace(escapes, (_, code: string | undefined, sign: string) => {
    const point = parseInt(code ?? '', 16);
    const read = !code ? sign : point <= 0x10ffff ? String.fromCodePoint(point) : '';
    return /["'(){};]/.test(read) ? '_' : read.replace('\n', '');
  });

/** How many rules, one in the other, are named. */
const deepest = 9;

/** What a style sheet, or the `style` of an element, loads by `url()` and `@import`. */
export function loadedBy(css: string): Loaded[] {
  if (!/url|@import|\\/i.test(css)) return [];
  const text = unescaped(css);
  const found: Loaded[] = [];
  const around: string[] = [];
  let prelude = '';
  let from = 0;
  let isImport = false;
  for (const { 0: token, index, ...match } of text.matchAll(tokens)) {
    const address = match[2] ?? match[3] ?? match[4] ?? (isImport ? (match[5] ?? match[6]) : undefined);
    isImport = !!match[1];
    if (address !== undefined)
      found.push({ address: address.trim(), selector: around.slice(-deepest).join(' ') });
    const isComment = token.startsWith('/*');
    if (!isComment && !/^[{};]$/.test(token)) continue;
    prelude += text.slice(from, index);
    from = index + token.length;
    if (isComment) continue;
    if (token === '{') around.push(prelude.trim().slice(0, 200));
    if (token === '}') around.pop();
    prelude = '';
  }
  return found;
}
