// What was sent, taken apart into single facts that can be compared.
import { gunzipSync, inflateSync } from 'node:zlib';

const unpack = (bytes) => {
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpack(gunzipSync(bytes, { finishFlush: 2 }));
    if ((bytes[0] & 0x0f) === 8 && ((bytes[0] << 8) | bytes[1]) % 31 === 0)
      return unpack(inflateSync(bytes, { finishFlush: 2 }));
  } catch {
    // Not packed after all.
  }
  return bytes.toString('utf8');
};
const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A text as what it holds: JSON, lines of it, a query, base64. */
function open(text) {
  const trimmed = text.trim();
  if (/^[[{"]/.test(trimmed)) {
    const whole = parsed(trimmed);
    if (whole !== undefined) return whole;
    const lines = trimmed.split('\n').map(parsed);
    if (lines.length > 1 && lines.some((line) => line !== undefined))
      return trimmed.split('\n').map((line, at) => lines[at] ?? open(line));
  }
  if (/^[\w.%+-]+=[^&\s]*(&[\w.%+[\]-]+=[^&\s]*)+$/.test(trimmed))
    return Object.fromEntries(new URLSearchParams(trimmed));
  if (trimmed.length > 15 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(trimmed)) {
    const inner = unpack(Buffer.from(trimmed, 'base64'));
    if (/^[[{]/.test(inner)) return open(inner);
  }
  // A character for each byte, as some packers hand it on.
  // eslint-disable-next-line no-control-regex -- the first bytes of what is packed
  if (/^(\x1f\x8b|\x78[\x01\x9c\xda])/.test(text)) {
    const inner = unpack(Buffer.from(text, 'latin1'));
    if (/^[[{]/.test(inner)) return open(inner);
  }
  return text;
}

/** What chance and the clock put into a text. */
const steady = (text) =>
  text
    .replace(/[\da-f]{8}-[\da-f-]{20,}/gi, '~')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '~')
    .replace(/\b(?=[\da-z_-]*\d)[\da-z_-]{10,}\b/gi, '~')
    .replace(/\d+\.\d+|\d{5,}/g, '~');

/** Each fact of what was sent: where it stands and what it says. Lists of mixed things keep the place of each. */
export function facts(sent) {
  const found = new Map();
  const add = (fact) => found.set(fact, (found.get(fact) ?? 0) + 1);
  const visit = (value, path) => {
    if (typeof value === 'string') {
      const inner = open(value);
      if (typeof inner !== 'string') visit(inner, path);
      // Their own work, on a busy machine.
      else if (value !== 'Worker.onmessage') add(`${path} = ${steady(value)}`);
    } else if (Array.isArray(value)) {
      const isRow =
        typeof value[0] === 'number' && value.length > 1 && !value.every((each) => typeof each === 'number');
      value.forEach((each, at) => visit(each, isRow && at < 3 ? `${path}[${at}]` : `${path}[]`));
    } else if (value && typeof value === 'object') {
      if (typeof value.base64 === 'string' && Object.keys(value).length === 1)
        visit(unpack(Buffer.from(value.base64, 'base64')), path);
      else for (const [name, each] of Object.entries(value)) visit(each, `${path}.${steady(name)}`);
    } else if (typeof value === 'number') {
      add(`${path} = ${Number.isInteger(value) && Math.abs(value) < 10000 ? value : '~'}`);
    } else add(`${path} = ${value}`);
  };
  for (const { by, to, body } of sent) {
    const url = new URL(to || 'worker:', 'http://site');
    const path = `${by} ${url.pathname.replace(/\/[\w-]*\d[\w-]{6,}/g, '/~')}`;
    for (const [name, value] of url.searchParams) visit(value, `${path}?${name}`);
    visit(body, path);
  }
  return found;
}
