import type { Text } from '../card/inline.js';
import { project as definitions } from '../components/aware-definitions/content.js';
import { project as exit } from '../components/aware-exit/content.js';
import { project as hotline } from '../components/aware-hotline/content.js';
import { project as localHelp } from '../components/aware-local-help/content.js';
import { project as redFlags } from '../components/aware-red-flags/content.js';
import { project as schoolCard } from '../components/aware-school-card/content.js';
import { project as sectorGuide } from '../components/aware-sector-guide/content.js';
import { project as statistic } from '../components/aware-statistic/content.js';
import * as content from '../content/index.js';
import { textsIn } from '../content/texts.js';

import { Source, sourcesIn } from './catalog.js';

export { faultsOf, Source, sourcesIn, speaker } from './catalog.js';

// For the build, tests and tools; no element imports it.

const projects: Readonly<Record<string, () => unknown>> = {
  'aware-definitions': definitions,
  'aware-exit': exit,
  'aware-hotline': hotline,
  'aware-local-help': localHelp,
  'aware-red-flags': redFlags,
  'aware-school-card': schoolCard,
  'aware-sector-guide': sectorGuide,
  'aware-statistic': statistic,
};

const spoken = (value: unknown, speak: (source: Source) => Text, lang: string): unknown => {
  if (value instanceof Source) return speak(value);
  if (Array.isArray(value)) return value.map((each) => spoken(each, speak, lang));
  if (typeof value !== 'object' || !value) return value;
  // Of words that change with a number, the forms of the language.
  if ('other' in value && value.other instanceof Source && value.other.id.endsWith('_other') && lang !== 'en')
    return Object.fromEntries(
      sourcesIn(lang, Object.values(value) as Source[]).map((each) => [
        each.id.split('_').at(-1)!,
        speak(each),
      ]),
    );
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, spoken(each, speak, lang)]),
  );
};

/** Every text of the content, but for the words that a line asks for in a text: those are codes. */
const texts = () => textsIn(content).filter(({ id }) => !id.endsWith('.keyword'));

/** Every text of the content in English, by its id. */
export const sources: readonly Source[] = texts().map(({ id, text }) => new Source(id, text));

/** What each element reads of the content, by its tag, with every text as `speak` has it in a language. */
export function contents(speak: (source: Source) => Text, lang = 'en'): Readonly<Record<string, unknown>> {
  const marked = texts().map(({ id, text, entry }) => {
    const key = id.slice(entry.id.length + 1) as keyof typeof entry;
    return { entry: entry as unknown as Record<string, unknown>, key, text, source: new Source(id, text) };
  });
  try {
    for (const { entry, key, source } of marked) entry[key] = source;
    return Object.fromEntries(
      Object.entries(projects).map(([tag, project]) => [tag, spoken(project(), speak, lang)]),
    );
  } finally {
    for (const { entry, key, text } of marked) entry[key] = text;
  }
}
