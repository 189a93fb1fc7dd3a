// Writes docs/content.md: every statement of the library with its source, to be read and corrected on paper.
import { writeFileSync } from 'node:fs';
import * as content from '../dist/modules/content/index.js';
import { entriesIn, textsIn } from '../dist/modules/content/texts.js';

const {
  definitions,
  exit,
  guidance,
  hotline,
  law,
  lines,
  local,
  localHelp,
  prevention,
  redFlags,
  schoolCard,
  sectorGuide,
  settings,
  sources,
  statistic,
  statistics,
  words,
} = content;
const list = (value) => [value ?? []].flat();
const escape = (text) => text.replace(/([*_[\]|])/g, '\\$1');

function cite({ source }) {
  return list(source)
    .map((id) => (id === 'ours' ? '*ours*' : `\`${id}\``))
    .join(', ');
}

/** An entry as one item: its main words first, the rest under it, and what it rests on. */
function item(entry, ...parts) {
  const [first, ...rest] = parts.filter(Boolean);
  return [
    `- ☐ ${escape(first)} [${cite(entry)}] \`${entry.id}\``,
    ...rest.map((part) => `  - ${escape(part)}`),
  ].join('\n');
}

const section = (heading, ...parts) => [heading, ...parts.flat().filter(Boolean)].join('\n\n');
const items = (entries, say) => entries.map((entry) => item(entry, ...say(entry))).join('\n');
const loose = (part) =>
  entriesIn(part)
    .map((entry) =>
      item(
        entry,
        ...textsIn([{ ...entry }])
          .filter(({ entry: own }) => own.id === entry.id)
          .map(({ text }) => text),
      ),
    )
    .join('\n');

const forJobs = ({ jobs }) => jobs && `For: ${jobs.join(', ')}.`;
const advice = (entries) =>
  items(entries, (each) => [each.text, each.why && `Why: ${each.why}`, forJobs(each)]);
const amount = (value) => {
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if ('from' in value) return `${amount(value.from)} to ${amount(value.to)}`;
  const [[bound, number]] = Object.entries(value);
  return `${{ over: 'over', atLeast: 'at least', under: 'under', nearly: 'nearly', about: 'about' }[bound]} ${number.toLocaleString('en-US')}`;
};
const claim = ({ value, kind, unit, counted, area = 'Maine', period, by }) =>
  `${kind === 'grade' ? 'Grade' : kind === 'event' ? value : value === null ? 'No figure' : `${amount(value)} ${unit.label}`}: ${counted} (${area}; ${period.join(' to ') || 'no date'}; counted by ${by.name})`;

const setting = ({ name, lead, jobs, signs, steps, never, answers, tell, laws, ...rest }) =>
  section(
    `### ${name}`,
    item({ id: rest.id, source: rest.source }, lead),
    jobs.length ? `Jobs: ${jobs.map((job) => job.name).join(', ')}.` : '',
    signs.map((group) =>
      section(
        `#### ${group.heading}`,
        `Who may be at risk: ${group.who}. Always with it: ${group.caution.text} ${group.caution.careful} ${group.next.text}`,
        items(group.signs, (each) => [
          each.text,
          each.caution,
          each.kind && `Points at ${each.kind} trafficking.`,
          each.urgent && 'Puts 911 first.',
          forJobs(each),
        ]),
      ),
    ),
    '#### What to do, in order',
    advice(steps),
    '#### Never',
    advice(never),
    '#### What to say',
    advice(answers),
    '#### Whom to tell',
    advice(tell),
    rest.practice?.length
      ? section(
          '#### Practice, with made-up examples',
          items(rest.practice, (each) => [each.text, each.answer]),
        )
      : '',
    laws.length ? `Laws shown: ${laws.map((each) => each.heading).join('; ')}.` : '',
  );

const source = ([id, { publisher, title, url, date, checked }]) =>
  `- \`${id}\` ${escape(publisher)}${title ? `, “${escape(title)}”` : ''}${date ? `, ${date}` : ', without a date'}. ${
    url ? `<${url}>` : 'Document held by the project.'
  } Read ${checked}.`;

const page = [
  `# Everything the widgets say, and where it comes from

This page is made from \`src/content/\` by \`npm run build\`: correct a sentence there, not here. Print it, tick what is right,
and mark what is not. After each statement stand its sources, listed at the end, and its id, by which it is found in the
files. *Ours* marks a label or a judgment of our own. Who must look before a public release stands in
[review.md](review.md).`,
  section(
    '## Lines',
    items(lines.lines, (each) => [
      `${each.name}: ${each.about}`,
      [
        `Call ${each.voice.display}`,
        each.sms && `text ${[each.keyword ?? each.send, each.sms.display].filter(Boolean).join(' to ')}`,
        each.chat && `chat with ${each.short}, ${each.chat}`,
      ]
        .filter(Boolean)
        .join('; '),
      each.hours,
      each.languages,
      `Checked ${each.checked.on}: ${each.checked.how}.`,
    ]),
  ),
  section(
    '## Help by county',
    items(local.centers, (each) => [
      `${each.name}: ${each.about}`,
      each.counties ? `Counties: ${each.counties.join(', ')}.` : 'All of Maine.',
      each.voice
        ? `Call ${each.voice.display}. ${each.hours ?? ''}`.trim()
        : `Reached through ${each.line.name}.`,
      each.confirmed ? '' : 'Not confirmed; the widget says so.',
      each.web,
    ]),
    loose([local.local, local.more]),
    loose(local.needs.map(({ id, heading, source }) => ({ id, heading, source }))),
  ),
  section(
    '## What stands on every card',
    loose([
      words,
      hotline,
      exit,
      localHelp,
      redFlags,
      sectorGuide,
      statistic,
      schoolCard,
      definitions.topics,
      definitions.words,
    ]),
  ),
  section('## What holds everywhere', loose(guidance)),
  section('## Settings: signs and what helps', settings.map(setting)),
  section(
    '## Prevention in schools',
    Object.entries(prevention).map(([audience, groups]) =>
      section(
        `### For ${audience}s`,
        groups.map((group) => section(`#### ${group.heading}`, advice(group.messages))),
      ),
    ),
  ),
  section(
    '## The law',
    items(
      Object.values(law).filter((each) => 'cite' in each),
      (each) => [
        `${each.heading}: ${each.text}`,
        `${each.cite}; ${each.asOf}.`,
        each.ask.text,
        forJobs(each),
      ],
    ),
  ),
  section(
    '## Definitions',
    items(definitions.definitions, (each) => [
      `${each.term}: ${each.text}`,
      each.cite && `${each.cite}; ${each.asOf}.`,
    ]),
    '### Say this instead of that',
    items(definitions.language, (each) => [`Say: ${each.say}. Instead of: ${each.instead}.`, each.reason]),
    '### Myths',
    items(definitions.myths, (each) => [each.myth, each.answer]),
  ),
  section(
    '## Figures',
    ['current', 'historical', 'withheld'].map((status) =>
      section(
        `### ${status[0].toUpperCase()}${status.slice(1)}`,
        items(
          statistics.figures.filter((each) => each.status === status),
          (each) =>
            status === 'withheld'
              ? [
                  `Not shown: ${each.reason}`,
                  `Claimed: ${claim(each.claim)}.`,
                  `Nearest sound figure: ${each.nearest}.`,
                ]
              : [
                  `${claim(each)}.`,
                  each.caveat,
                  each.replacedBy && `Replaced by ${each.replacedBy.join(', ')}.`,
                ],
        ),
      ),
    ),
    '### Charts',
    items(statistics.series, (each) => [
      each.title,
      each.note,
      `Figures: ${each.figures.map(({ id }) => id).join(', ')}.`,
    ]),
  ),
  section(
    '## Sources',
    Object.entries(sources)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(source)
      .join('\n'),
  ),
];

writeFileSync('docs/content.md', `${page.join('\n\n')}\n`);
