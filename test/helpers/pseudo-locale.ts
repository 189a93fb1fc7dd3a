import * as exit from '../../src/content/exit.js';
import * as hotline from '../../src/content/hotline.js';
import * as lines from '../../src/content/lines.js';
import * as words from '../../src/content/words.js';
import type { Locale } from '../../src/internal/localize.js';

const notWords = new Set(['id', 'source', 'scope']);

/** Every text of the content by its id, as a translation finds it. */
export const allWords: ReadonlyMap<string, string> = collect([exit, hotline, lines, words]);

function collect(value: unknown, found = new Map<string, string>()): Map<string, string> {
  if (typeof value !== 'object' || value === null) return found;
  const entry = value as Record<string, unknown>;
  for (const [key, inner] of Object.entries(entry)) {
    if (typeof inner !== 'string') collect(inner, found);
    else if ('id' in entry && 'source' in entry && !notWords.has(key) && !inner.startsWith('https:')) {
      found.set(`${String(entry.id)}.${key}`, inner);
    }
  }
  return found;
}

const wrapped = (text: string) => `⟦${text}⟧`;

/** A language in which every word is wrapped, so that one that never went through a translation shows. */
export const pseudo: Locale = {
  lang: 'en-XA',
  words: Object.fromEntries([...allWords].map(([id, text]) => [id, wrapped(text)])),
};

/** The same, written from right to left. */
export const pseudoRtl: Locale = { ...pseudo, lang: 'ar-XB', dir: 'rtl' };

/** What is left of a text when all that is wrapped is taken away: digits and marks, or a word we missed. */
export function unwrapped(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? rest.trim() : unwrapped(rest);
}
