export { definitions } from './definitions.js';
export { language } from './language.js';
export { myths } from './myths.js';
export { topics, words } from './words.js';
