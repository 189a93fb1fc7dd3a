import { brief, control, group, local, sub, text, type Card } from '../../card/blocks.js';
import type { LineContent } from '../../card/content.js';
import { plain } from '../../card/inline.js';
import type { Language } from '../../card/language.js';
import { caution, danger, footer, lines, named } from '../../card/parts.js';
import { jobOf, signsOf, type SignContent } from '../../card/settings.js';
import type { Content } from './content.js';

/** Its attributes, with values that it knows, and what a visitor chose. */
export interface Given {
  readonly setting?: string | undefined;
  readonly job?: string | undefined;
  readonly about?: string | undefined;
  /** The signs that are ticked; `all` for a text in which none can be. */
  readonly ticked?: ReadonlySet<SignContent> | 'all';
}

/** The signs of a place and a job, those that are ticked, and what helps then. */
export function advise({ places }: Content, { setting, job, about = 'both', ticked = 'all' }: Given) {
  const place = places.find(({ id }) => id === setting) ?? places[0]!;
  const isTicked = (sign: SignContent) => ticked === 'all' || ticked.has(sign);
  const groups = signsOf(place, jobOf(place, job))
    .map((each) => ({
      ...each,
      signs: each.signs.filter(({ kind }) => about === 'both' || !kind || kind === about),
    }))
    .filter(({ signs }) => signs.length);
  const chosen = groups.flatMap(({ signs }) => signs).filter(isTicked);
  // The next steps of the groups in which something is ticked, a child's before all others; else of the first group.
  const concerned = groups.filter(({ signs }) => signs.some(isTicked));
  const steps = groups.map(({ next }) => next).sort((a, b) => Number(!!b.isFirst) - Number(!!a.isFirst));
  const distinct = steps.filter(({ text: said }, at) => steps.findIndex((each) => each.text === said) === at);
  const wanted = new Set((concerned.length ? concerned : groups.slice(0, 1)).map(({ next }) => next.text));
  const advice = distinct.map((step) => wanted.has(step.text) && step);
  const isUrgent =
    chosen.some(({ urgent }) => urgent) || (chosen.length > 0 && advice.some((step) => step && step.isFirst));
  const named = [
    ...new Map(advice.flatMap((step) => (step ? step.lines : [])).map((line) => [line.call, line])),
  ];
  return {
    place,
    groups,
    chosen,
    advice,
    isUrgent,
    lines: named.map(([, line]): LineContent => line).filter((line) => !line.isEmergency),
  };
}

export function card(spoken: Language<Content>, given: Given): Card {
  const { words, hotline } = spoken.content;
  const { groups, chosen, advice, isUrgent, lines: shown } = advise(spoken.content, given);
  return {
    blocks: [
      group(
        'head',
        group('intro', brief({ is: 'heading', text: words.heading })),
        group('ask', brief(lines(named(spoken, hotline, 'primary')))),
        brief(danger(spoken)),
      ),
      text('region', words.promise),
      control('pickers'),
      group(
        'columns',
        {
          is: 'checklist',
          groups: groups.map((each, at) => ({
            caution: each.caution.text === groups[at - 1]?.caution.text ? false : caution(each.caution),
            heading: each.heading,
            signs: each.signs,
          })),
        },
        group(
          'next',
          sub(words.help),
          !chosen.length && text('', words.nothing),
          isUrgent && given.ticked !== 'all' && danger(spoken),
          ...advice.map((step) => chosen.length > 0 && step && text('', step.text)),
          shown.length > 0 && lines(...shown.map((line) => named(spoken, line))),
          local,
          control('call'),
        ),
      ),
    ],
    footer: footer(spoken, [hotline, ...shown]),
  };
}

/** What the advice hangs on, to tell whether it changed. */
export const gist = ({ chosen, advice, isUrgent }: ReturnType<typeof advise>): string =>
  [isUrgent, chosen.length > 0, ...advice.map((step) => step && plain(step.text))].join();
