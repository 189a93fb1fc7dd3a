import { common, t } from '../../card/content.js';
import type { Language } from '../../card/language.js';
import { place } from '../../card/settings.js';
import { redFlags as words } from '../../content/red-flags.js';
import { settings } from '../../content/settings.js';
import type { Setting } from '../../content/types.js';

export const project = () => ({
  ...common(),
  words: {
    promise: t(words.promise),
    heading: t(words.heading),
    where: t(words.where),
    part: t(words.part),
    anyone: t(words.anyone),
    nothing: t(words.nothing),
    help: t(words.help),
    added: t(words.added),
    removed: t(words.removed),
    changed: t(words.changed),
    urgent: t(words.urgent),
    call: t(words.call),
    noticed: t(words.noticed),
    when: t(words.when),
    place: t(words.place),
    copy: t(words.copy),
    copied: t(words.copied),
    notCopied: t(words.notCopied),
    print: t(words.print),
    blank: t(words.blank),
    clear: t(words.clear),
    cleared: t(words.cleared),
    others: t(words.others),
  },
  places: (settings as readonly Setting[]).map(place),
});
export type Content = ReturnType<typeof project>;
export const language: Language<Content> = { lang: 'en', content: project() };
