import type { Text } from '../card/inline.js';
import { Source } from './catalog.js';
export { faultsOf, Source, sourcesIn, speaker } from './catalog.js';
/** Every text of the content in English, by its id. */
export declare const sources: readonly Source[];
/** What each element reads of the content, by its tag, with every text as `speak` has it in a language. */
export declare function contents(speak: (source: Source) => Text, lang?: string): Readonly<Record<string, unknown>>;
