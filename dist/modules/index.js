export { AwareExit } from './components/aware-exit/aware-exit.js';
export { AwareHotline } from './components/aware-hotline/aware-hotline.js';
export { AwareRedFlags } from './components/aware-red-flags/aware-red-flags.js';
export { AwareSectorGuide } from './components/aware-sector-guide/aware-sector-guide.js';
export { lines } from './content/lines.js';
export { sources } from './content/sources.js';
export { addLocale } from './internal/localize.js';
export { version } from './version.js';
