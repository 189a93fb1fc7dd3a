import { html, nothing, type TemplateResult } from 'lit';
import { lines } from '../../src/content/lines.js';
import { centers } from '../../src/content/local/index.js';
import type { Phone } from '../../src/content/types.js';
import { destinationOf, linked, type Form } from '../../src/embed/index.js';
import { schemas } from '../../src/embed/widgets.js';
import { optionsOf } from './labels.js';
import type { Choices } from './choices.js';

/** Something that came with a link, written by whoever made it, and what it may do. */
export interface Warning {
  readonly label: string;
  readonly came: string;
  readonly danger: string;
}

const digitsOf = (number: string) => number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
const ours = new Set(
  ([...lines, ...centers] as readonly { readonly voice?: Phone; readonly sms?: Phone }[])
    .flatMap(({ voice, sms }) => [voice, sms])
    .flatMap((phone) => (phone ? digitsOf(phone.e164) : [])),
);

// Whatever stands between its digits; three are a number only where they are called.
const number = /\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){3,}|(?<=\b(?:call|dial|text|to) )\p{Nd}{3}(?!\p{Nd})/giu;

/** The numbers in a text that are none of ours. */
export const strangeNumbers = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKC')
      .replace(/24\s*\/\s*7/g, ' ')
      .match(number) ?? []
  ).filter((each) => !ours.has(digitsOf(each)));

const hostOf = (address: string) => new URL(address).host;

function dangerOf(text: string, meanwhile: string): string {
  const numbers = strangeNumbers(text);
  const hosts = linked(text).flatMap((run) =>
    typeof run !== 'string' && run.href.startsWith('https:') ? hostOf(run.href) : [],
  );
  return [
    numbers.length
      ? `This text came with the link, and names a number that is not one of ours (${numbers.join(', ')}): call it before you paste.`
      : `${meanwhile} Read it as your visitors will.`,
    ...(hosts.length ? [`It leads to ${hosts.join(', ')}: look at it before you paste.`] : []),
  ].join(' ');
}

const folderDanger = (folder: string, form: Form) =>
  !folder.startsWith('https:')
    ? 'Look whether our files are in that folder of your site.'
    : form === 'frame'
      ? 'Whoever owns this address decides what your visitors see, today and later. The preview shows our files, not theirs.'
      : 'Whoever owns this address can take the widget away at any time. Leave the hash in the code: without it they decide what your visitors see. The preview shows our files, not theirs.';

/** What an attribute does that a link should not decide alone, and where it does it. */
const attributeDangers: Readonly<Record<string, { value?: string; danger: string; not: readonly Form[] }>> = {
  exit: {
    value: 'off',
    danger:
      'The card has no link to leave the page. Someone who is watched needs one, unless aware-exit stands on the page.',
    not: ['email'],
  },
  keys: {
    value: 'off',
    danger: 'Pressing Shift three times no longer leaves, on all of the page.',
    not: ['frame', 'plain', 'email'],
  },
  history: {
    value: 'replace',
    danger: 'Back leads everyone out of your site, all the time.',
    not: ['plain', 'email'],
  },
  tab: {
    value: 'new',
    danger: 'Leaving opens a second tab, which somebody nearby may notice.',
    not: ['plain', 'email'],
  },
  lines: { danger: 'Only these lines are shown. The link left the others out.', not: [] },
  href: { danger: 'Whoever leaves in a hurry lands there. Open it before you paste.', not: ['email'] },
};

/** What came with a link, is still as it came, and could hurt where a form of the code is pasted. */
export function warnings(arrived: Choices, choices: Choices, form: Form): readonly Warning[] {
  const came = (name: 'folder' | 'heading' | 'local') =>
    arrived[name] && arrived[name] === choices[name] ? arrived[name] : '';
  const [folder, heading, local] = [came('folder'), came('heading'), came('local')];
  const hasWords = choices.tag !== 'aware-exit';
  return [
    ...(folder && !['plain', 'email'].includes(form)
      ? [{ label: 'The files come from', came: folder, danger: folderDanger(folder, form) }]
      : []),
    ...(heading && hasWords
      ? [
          {
            label: 'Your own heading',
            came: heading,
            danger: dangerOf(
              heading,
              form === 'frame'
                ? 'It names the frame, for screen readers.'
                : 'It stands above our names and numbers, as if you had written it.',
            ),
          },
        ]
      : []),
    ...(local && hasWords
      ? [
          {
            label: 'Your own contact',
            came: local,
            danger: dangerOf(local, 'It stands beside our names and numbers, as if you had written it.'),
          },
        ]
      : []),
    ...Object.entries(attributeDangers).flatMap(([name, { value, danger, not }]) => {
      const given = choices.attributes[name];
      if (!given || given !== arrived.attributes[name] || given !== (value ?? given) || not.includes(form))
        return [];
      const named = optionsOf(name, choices).filter((each) => given.split(' ').includes(each.value));
      const { kind, label } = schemas[choices.tag]!.attributes[name]!;
      const came =
        kind === 'url'
          ? `${hostOf(given)} (${destinationOf(given)})`
          : named.map((each) => each.name).join(', ');
      return [{ label, came, danger }];
    }),
  ];
}

/** The warnings as a note. */
export const note = (all: readonly Warning[], id: string): TemplateResult | typeof nothing =>
  all.length
    ? html`<div class="note" role="note" aria-label="Came with the link" id=${id}>
        <p><strong>This came with the link you opened.</strong> Somebody else chose it.</p>
        <ul>
          ${all.map(
            ({ label, came, danger }) =>
              html`<li><strong>${label}:</strong> “<bdi>${came}</bdi>” <span>${danger}</span></li>`,
          )}
        </ul>
      </div>`
    : nothing;
