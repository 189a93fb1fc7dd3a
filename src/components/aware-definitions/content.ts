import { common, maybe, t } from '../../card/content.js';
import type { Language } from '../../card/language.js';
import { definitions, language as wordings, myths, topics, words } from '../../content/definitions/index.js';

/** By which an entry is linked to: its id without the folder. */
const nameOf = ({ id }: { readonly id: string }) => id.split('.')[1]!;

export const project = () => ({
  ...common(),
  words: {
    region: t(words.region),
    heading: t(words.heading),
    readers: t(words.readers),
    help: t(words.help),
    topic: t(words.topic),
    find: t(words.find),
    found: { other: t(words.found_other) },
    none: t(words.none),
    all: t(words.all),
    say: t(words.say),
    instead: t(words.instead),
    reason: t(words.reason),
    myth: t(words.myth),
    cite: t(words.cite),
    plain: t(words.plain),
    origin: t(words.origin),
    print: t(words.print),
  },
  topics: topics.map(({ id, name }) => ({ id, name: t(name) })),
  definitions: definitions.map((each) => ({
    name: nameOf(each),
    term: t(each.term),
    text: t(each.text),
    cite: maybe(each.cite),
    asOf: maybe(each.asOf),
  })),
  language: wordings.map((each) => ({
    name: nameOf(each),
    say: t(each.say),
    instead: t(each.instead),
    reason: t(each.reason),
  })),
  myths: myths.map((each) => ({ name: nameOf(each), myth: t(each.myth), answer: t(each.answer) })),
});
export type Content = ReturnType<typeof project>;
export type Topic = Content['topics'][number]['id'];
export const language: Language<Content> = { lang: 'en', content: project() };
