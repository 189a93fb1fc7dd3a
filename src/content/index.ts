// The whole content in one tree, for tools that read it all. Elements import only the files they show.
export * as definitions from './definitions/index.js';
export * as exit from './exit.js';
export * as guidance from './guidance.js';
export * as hotline from './hotline.js';
export * as law from './law.js';
export * as lines from './lines.js';
export * as local from './local/index.js';
export * as localHelp from './local-help.js';
export * as prevention from './school/prevention.js';
export * as redFlags from './red-flags.js';
export * as sectorGuide from './sector-guide.js';
export * as statistic from './statistic.js';
export * as schoolCard from './school/card.js';
export * as statistics from './statistics/index.js';
export * as words from './words.js';
export { settings } from './settings.js';
export { sources } from './sources.js';
