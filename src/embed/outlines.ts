import { measure, region } from '../components/aware-statistic/telling.js';
import { definitions, language, myths, words as defined } from '../content/definitions/index.js';
import { exit, exitHref } from '../content/exit.js';
import { audiences } from '../content/hotline.js';
import { dhhsIntake, emergency, lines, nhth } from '../content/lines.js';
import { localHelp } from '../content/local-help.js';
import { centers, counties, local, needs } from '../content/local/index.js';
import { redFlags } from '../content/red-flags.js';
import * as card from '../content/school/card.js';
import * as prevention from '../content/school/prevention.js';
import { sectorGuide } from '../content/sector-guide.js';
import { sectors } from '../content/sectors/index.js';
import { forJob, settings, signsOf } from '../content/settings.js';
import { statistic } from '../content/statistic.js';
import { figures, series } from '../content/statistics/index.js';
import { noName, under18 } from '../content/guidance.js';
import type { Center, Figure, Line, Series, Setting, ShownFigure } from '../content/types.js';
import { heading, list, text, words, type Block, type Speaker } from './speaker.js';

/** What a widget says where it cannot be drawn. */
export interface Outline {
  readonly heading: string;
  /** What stands first, and before the script. */
  readonly lead: readonly Block[];
  /** Whom to call. */
  readonly help: readonly Block[];
  /** All the rest. */
  readonly rest: readonly Block[];
}

/** The attributes of a widget, with the values it may have. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const find = <T extends { readonly id: string }>(all: readonly T[], id: string | undefined): T =>
  all.find((each) => each.id === id) ?? all[0]!;

const leave = (speaker: Speaker) => text(speaker.link(exitHref, speaker.say(exit, 'leave')));

/** For people under 18, before they call or text. */
const minor = (speaker: Speaker) => text(speaker.say(under18, 'text'));

/** The hotline, then 911; for adults who look out for somebody the other way around, where the card has it so. */
const help = (speaker: Speaker, first: readonly Line[] = [nhth], isAtRisk = true): Block[] => {
  const shown = first.map((line) => speaker.line(line));
  return isAtRisk ? [...shown, speaker.danger()] : [speaker.danger(), ...shown];
};

function hotline(
  speaker: Speaker,
  { audience, lines: chosen = '', layout, exit: exits }: Attributes,
): Outline {
  const reader = find(audiences, audience);
  const ids = chosen.split(' ');
  const wanted = lines.filter((line) => line !== emergency && ids.includes(line.id));
  const shown = wanted.length
    ? wanted.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    : reader.lines.slice(0, layout && layout !== 'card' ? 1 : 3);
  return {
    heading: words(speaker.say(reader, 'heading')),
    lead: [text(speaker.say(reader, 'lead'))],
    help: [
      ...(reader.id === 'student' ? [minor(speaker)] : []),
      ...help(speaker, shown, reader.atRisk),
      ...(exits !== 'off' && (exits === 'on' || reader.atRisk) ? [leave(speaker)] : []),
    ],
    rest: [],
  };
}

function signs(speaker: Speaker, setting: Setting, job = '', about = ''): Block[] {
  return signsOf(setting, job).flatMap((group) => [
    heading(speaker.say(group, 'heading')),
    list(
      group.signs
        .filter(({ kind }) => !kind || !['labor', 'sex'].includes(about) || kind === about)
        .map((sign) => [
          speaker.say(sign, 'text'),
          ...(sign.caution ? [' ', speaker.say(sign, 'caution')] : []),
        ]),
    ),
  ]);
}

function checklist(speaker: Speaker, { setting, job, about }: Attributes): Outline {
  const place = find(settings as readonly Setting[], setting);
  const groups = signsOf(place, job ?? '');
  const next = [...new Set(groups.map((group) => group.next))];
  return {
    heading: words(speaker.say(redFlags, 'heading')),
    lead: [speaker.caution(groups[0]!.caution)],
    help: help(speaker),
    rest: [
      ...signs(speaker, place, job, about),
      ...next.flatMap((step) => [
        text(speaker.say(step, 'text')),
        ...step.lines.filter((line) => line !== emergency).map((line) => speaker.line(line)),
      ]),
    ],
  };
}

function guide(speaker: Speaker, { sector, job = '' }: Attributes): Outline {
  const place = find(sectors as readonly Setting[], sector);
  const part = (key: 'steps' | 'never' | 'answers' | 'tell') => [
    heading(speaker.say(sectorGuide, key)),
    ...speaker.advice(forJob(place[key], job)),
  ];
  return {
    heading: words(speaker.say(sectorGuide, 'heading')),
    lead: [text(speaker.say(place, 'lead')), speaker.caution(place.signs[0]!.caution)],
    help: help(speaker),
    rest: [
      ...signs(speaker, place, job),
      ...part('steps'),
      ...part('never'),
      ...part('answers'),
      ...part('tell'),
    ],
  };
}

function school(speaker: Speaker, { audience = 'student', exit: exits }: Attributes): Outline {
  const isStudent = audience !== 'parent' && audience !== 'educator';
  const reader = isStudent ? 'student' : audience;
  const said = card[reader];
  const caution = { student: noName, parent: card.parentCaution, educator: card.educatorCaution }[reader];
  return {
    heading: words(speaker.say(said, 'heading')),
    lead: [text(speaker.say(said, 'lead')), speaker.caution(caution)],
    help: [
      ...(isStudent ? [minor(speaker)] : []),
      ...help(speaker, isStudent ? [nhth] : [dhhsIntake, nhth], isStudent),
      ...(exits === 'on' || (isStudent && exits !== 'off') ? [leave(speaker)] : []),
    ],
    rest: prevention[reader].flatMap((group) => [
      heading(speaker.say(group, 'heading')),
      ...speaker.advice(group.messages),
    ]),
  };
}

function near(speaker: Speaker, { county, exit: exits }: Attributes): Outline {
  const chosen = counties.find(({ id }) => id === county);
  const here: readonly Center[] = centers.filter((center) => chosen && center.counties?.includes(chosen.id));
  const helper = (each: Line | Center): Block => {
    const about = text(speaker.say(each, 'about'));
    if (each.voice) return speaker.line(each as Line, [about]);
    const { line, confirmed } = each as Center;
    const key = confirmed ? 'through' : 'unconfirmed';
    const said = { line: speaker.say(line, 'name'), number: speaker.call(line) };
    return { item: [text(speaker.say(each, 'name')), about, text(speaker.say(local, key, said))] };
  };
  return {
    heading: words(
      chosen
        ? speaker.say(localHelp, 'near', { county: speaker.say(chosen, 'name') })
        : speaker.say(localHelp, 'heading'),
    ),
    lead: [text(speaker.say(localHelp, 'lead'))],
    help: [...help(speaker), ...(exits === 'off' ? [] : [leave(speaker)])],
    rest: [
      ...here.map(helper),
      ...needs.flatMap((need) => [heading(speaker.say(need, 'heading')), ...need.helpers.map(helper)]),
    ],
  };
}

const topics = {
  definitions: (speaker: Speaker) =>
    definitions.flatMap((each) => [
      heading(speaker.say(each, 'term')),
      text(speaker.say(each, 'text')),
      ...('cite' in each
        ? [
            text(
              speaker.say(defined, 'cite', {
                cite: speaker.say(each, 'cite'),
                asOf: speaker.say(each, 'asOf'),
              }),
            ),
          ]
        : []),
    ]),
  language: (speaker: Speaker) =>
    language.flatMap((each) => [
      heading(speaker.say(each, 'say')),
      text(speaker.say(defined, 'instead'), ': ', speaker.say(each, 'instead')),
      text(speaker.say(each, 'reason')),
    ]),
  myths: (speaker: Speaker) =>
    myths.flatMap((each) => [
      text(speaker.say(defined, 'myth', { myth: speaker.say(each, 'myth') })),
      text(speaker.say(each, 'answer')),
    ]),
};

const define = (speaker: Speaker, { topic }: Attributes): Outline => ({
  heading: words(speaker.say(defined, 'heading')),
  lead: [text(speaker.say(defined, 'readers')), text(speaker.say(defined, 'plain'))],
  help: help(speaker),
  rest: topics[topic === 'language' || topic === 'myths' ? topic : 'definitions'](speaker),
});

function figureCard(speaker: Speaker, { figure: id }: Attributes): Outline {
  const asked = find<Figure | Series>([...figures, ...series], id);
  const set = 'figures' in asked ? asked : undefined;
  const figure = set
    ? set.figures[0]
    : (figures.find((each) => each.id === ('nearest' in asked ? asked.nearest : asked.id)) as ShownFigure);
  const { publisher, url } = figure.publication;
  const told = set
    ? [
        list(
          set.figures.map((each, at) => [
            speaker.say(set.labels[at]!, 'label'),
            ': ',
            measure(speaker, each),
          ]),
        ),
        text(speaker.say(set, 'note')),
      ]
    : [
        text(
          speaker.say(statistic, 'other', {
            measure: measure(speaker, figure),
            region: region(speaker, figure),
            counted: speaker.say(figure, 'counted'),
          }),
        ),
        text(speaker.say(figure, 'caveat')),
      ];
  const withheld = 'nearest' in asked;
  return {
    heading: words(
      set ? speaker.say(set, 'title') : withheld ? speaker.say(statistic, 'why') : measure(speaker, figure),
    ),
    lead: [
      ...(withheld ? [text(speaker.say(asked, 'reason')), text(speaker.say(statistic, 'sound'))] : []),
      ...(figure.status === 'historical' ? [text(speaker.say(statistic, 'older'))] : []),
      ...told,
      text(url ? speaker.link(url, publisher) : publisher),
    ],
    help: help(speaker),
    rest: [],
  };
}

const quickExit = (speaker: Speaker, { href }: Attributes): Outline => ({
  heading: '',
  lead: [],
  // The link is help too: it stays below a frame, and where a host takes the frame away.
  help: [
    text(speaker.link(href || exitHref, speaker.say(exit, 'leave'))),
    text(speaker.say(exit, 'help', { number: speaker.call(nhth) })),
  ],
  rest: [text(speaker.say(exit, 'history'))],
});

/** What each widget says without its script. */
export const outlines: Readonly<Record<string, (speaker: Speaker, attributes: Attributes) => Outline>> = {
  'aware-hotline': hotline,
  'aware-red-flags': checklist,
  'aware-sector-guide': guide,
  'aware-statistic': figureCard,
  'aware-local-help': near,
  'aware-definitions': define,
  'aware-school-card': school,
  'aware-exit': quickExit,
};
