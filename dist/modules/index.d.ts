export { AwareExit } from './components/aware-exit/aware-exit.js';
export { AwareHotline } from './components/aware-hotline/aware-hotline.js';
export { lines, type LineId } from './content/lines.js';
export { sources, type SourceId } from './content/sources.js';
export type * from './content/types.js';
export { addLocale, type Locale } from './internal/localize.js';
export { version } from './version.js';
