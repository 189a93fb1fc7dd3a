import { leaving, t } from '../../card/content.js';
import type { Language } from '../../card/language.js';
import { exit } from '../../content/exit.js';
import { nhth } from '../../content/lines.js';

export const project = () => ({
  ...leaving(),
  help: t(exit.help),
  hotline: nhth.voice.display,
});
export type Content = ReturnType<typeof project>;
export const language: Language<Content> = { lang: 'en', content: project() };
