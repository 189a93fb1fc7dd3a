import type { Entry, Texts } from '../types.js';

/** What the card can show. The first is the default. */
export const topics = [
  { id: 'definitions', name: 'Definitions', source: 'ours' },
  { id: 'language', name: 'Words to use', source: 'ours' },
  { id: 'myths', name: 'Myths', source: 'ours' },
] as const satisfies readonly (Entry & { readonly name: string })[];

export const words = {
  id: 'definitions.words',
  region: 'How to write about it',
  heading: 'The words we use',
  readers: 'For everyone who writes, teaches or speaks about human trafficking in Maine.',
  help: 'Need help or advice? {number}',
  topic: 'Topic',
  find: 'Find a word',
  found_other: 'Entries found: {number}',
  none: 'No entry here has these words.',
  all: 'Show all entries',
  say: 'Say this',
  instead: 'Instead of',
  reason: 'Why',
  myth: 'Myth: “{myth}”',
  cite: '{cite}, as read in {asOf}.',
  plain: 'What we say about a law is a plain summary. It is not the law itself, and not legal advice.',
  origin: 'Our own plain words, from the sources that our open data lists; in places our own judgment.',
  print: 'Print as a style sheet',
  source: 'ours',
} as const satisfies Texts;
