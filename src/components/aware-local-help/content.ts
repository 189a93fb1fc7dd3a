import { common, leaving, maybe, reachOf, t } from '../../card/content.js';
import type { Language } from '../../card/language.js';
import { maine211, nhth } from '../../content/lines.js';
import { localHelp as words } from '../../content/local-help.js';
import { centers } from '../../content/local/centers.js';
import { counties } from '../../content/local/counties.js';
import { local } from '../../content/local/index.js';
import { more, needs } from '../../content/local/needs.js';
import type { Center, Line } from '../../content/types.js';

const throughOf = ({ name, voice }: Line) => ({ name: t(name), call: voice.display });

/** A line or a center. One without a number of its own has the line that stands in for it. */
const helper = (each: Line | Center) => {
  const own = each.voice ? (each as Line) : undefined;
  const { hours, web, checked } = each;
  return {
    name: t(each.name),
    about: t(each.about),
    hours: maybe(hours),
    web,
    checked,
    languages: own && maybe(own.languages),
    own: own && reachOf(own),
    through: own ? undefined : throughOf((each as Center).line),
    isConfirmed: own ? undefined : (each as Center).confirmed,
  };
};
export type Helper = ReturnType<typeof helper>;

export const project = () => ({
  ...common(),
  ...leaving(),
  words: {
    region: t(words.region),
    heading: t(words.heading),
    lead: t(words.lead),
    anyHour: t(words.anyHour),
    county: t(words.county),
    all: t(words.all),
    map: t(words.map),
    hint: t(words.hint),
    near: t(words.near),
    site: t(words.site),
    more: t(words.more),
    print: t(words.print),
    through: t(local.through),
    unconfirmed: t(local.unconfirmed),
  },
  first: helper(nhth),
  counties: counties.map(({ id, name }) => ({ id, name: t(name) })),
  centers: (centers as readonly Center[])
    .filter((each) => each.counties)
    .map((each) => ({ ...helper(each), counties: each.counties! })),
  needs: needs.map(({ heading, helpers }) => ({ heading: t(heading), helpers: helpers.map(helper) })),
  more: more.map(({ text }) => t(text)),
  maine211: maine211.voice.display,
});
export type Content = ReturnType<typeof project>;
export const language: Language<Content> = { lang: 'en', content: project() };
