import { common, leaving, t } from '../../card/content.js';
import type { Language } from '../../card/language.js';
import { exit } from '../../content/exit.js';

export const project = () => ({ ...common(), ...leaving(), help: t(exit.help) });
export type Content = ReturnType<typeof project>;
export const language: Language<Content> = { lang: 'en', content: project() };
