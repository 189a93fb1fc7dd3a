import type { Entry } from './types.js';

// For tools: translators, tests and the generated pages walk the content with these. Elements do not.

/** A text that people may read, and the id by which a translation finds it. */
export interface Text {
  readonly id: string;
  readonly text: string;
  readonly entry: Entry;
}

/** What an entry keeps under these keys is a code or an address, not words. */
const codes = new Set('id source status kind who urgent scope count nearest'.split(' '));

/** Every entry in a part of the content, in its order. One that stands in several places comes once. */
export function entriesIn(part: unknown, found = new Set<Entry>()): readonly Entry[] {
  if (typeof part === 'object' && part !== null) {
    if ('id' in part) found.add(part as Entry);
    for (const inner of Object.values(part)) entriesIn(inner, found);
  }
  return [...found];
}

/** Every text in a part of the content. */
export function textsIn(part: unknown): readonly Text[] {
  return entriesIn(part).flatMap((entry) =>
    Object.entries(entry)
      .filter(
        (pair): pair is [string, string] =>
          typeof pair[1] === 'string' && !codes.has(pair[0]) && !/^https?:/.test(pair[1]),
      )
      .map(([key, text]) => ({ id: `${entry.id}.${key}`, text, entry })),
  );
}
