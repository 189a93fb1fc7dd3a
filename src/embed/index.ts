import type { Block, Maybe } from '../card/blocks.js';
import { plain, type Inline } from '../card/inline.js';
import {
  alone,
  briefOf,
  escapeHtml,
  headingOf,
  inlineHtml,
  inside,
  toHtml,
  toText,
  withoutHeading,
} from '../card/write.js';
import { common, exitName } from '../internal/schema.js';
import { addressOf, destinationOf, readFolder } from './addresses.js';
import { cards, languageFor } from './cards.js';
import { linked, type Run } from './contact.js';
import { oneLine } from './one-line.js';
import { schemas } from './widgets.js';

export { addressOf, defaultFolder, destinationOf, folderOf, readFolder, type Folder } from './addresses.js';
export { linked } from './contact.js';
export type { Run } from './contact.js';
export { oneLine } from './one-line.js';
export { widgets } from './widgets.js';

/**
 * In which form a partner gets a widget: `element` (the tag, and one script), `placeholder` (a `div` for editors that drop
 * unknown tags, and one script), `frame` (for sites that allow only frames), `plain` (headings, lists and links, no script),
 * `email` (plain text).
 */
export type Form = (typeof forms)[number];
export const forms = ['element', 'placeholder', 'frame', 'plain', 'email'] as const;

export interface SnippetOptions {
  /** The tag of the element, as in `aware-hotline`. */
  readonly tag: string;
  /** Its attributes. A name or value that is not known is left out, with a warning. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The language, as in `en`; what has no words in it stays English. */
  readonly lang?: string;
  /** `element` if not given. */
  readonly form?: Form;
  /**
   * Where the partner put the folder of the scripts, from the top of the site or as an address that begins with `https://`:
   * `/aware/` if not given. What no page could load from is not taken, with a warning.
   */
  readonly folder?: string;
  /** The hashes of the scripts, as in `dist/integrity.json`; without them the script is not pinned. */
  readonly integrity?: Readonly<Record<string, { readonly integrity: string }>>;
  /** Names `aware.min.js`, with every element, in place of the script of this one. */
  readonly all?: boolean;
  /** The partner's own heading, in place of ours; text, not HTML. */
  readonly heading?: string;
  /** The partner's own contact, beside ours; text, not HTML. Numbers, mail addresses and https addresses in it become links. */
  readonly local?: string;
}

const height: Readonly<Record<string, number>> = { 'aware-exit': 120, 'aware-hotline': 560 };

const spokenIn = (lang: string): { lang?: string } =>
  /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? { lang } : {};

/** Where the scripts of a language are, in the folder of all. */
const folderOfLanguage = ({ lang }: { readonly lang: string }) => (lang === 'en' ? '' : `${lang}/`);

/** One rule of CSS that gives an element the color of a brand, as in `#6b1f5e`; empty if it is no color, or the tag none of ours. */
export const colorRule = (tag: string, color: string): string =>
  Object.hasOwn(cards, tag) && /^#([\da-f]{3}){1,2}$/i.test(color)
    ? `[data-aware='${tag.slice(6)}'],\n${tag} {\n  --aware-accent: ${color.toLowerCase()};\n}\n`
    : '';

const inlineOf = (run: Run): Inline => (typeof run === 'string' ? run : { href: run.href, label: run.text });

/** What can be called, texted or followed in a block, so that it stays where a frame is taken away. */
const dials = (block: Block) =>
  block.is === 'exit' ||
  (block.is === 'small' && !/"href"/.test(JSON.stringify(block))) ||
  /"href":"(tel|sms):/.test(JSON.stringify(block));

/** What the way to leave is called. */
const leaveOf = (blocks: readonly Maybe<Block>[]) =>
  blocks.map((block) => (block && block.is === 'exit' ? plain(block.leave) : '')).join('');

/** A folder that a page can load from, with a warning if it is not the one that was given. */
function usable(given: string): string {
  const { folder, odd, meant } = readFolder(given);
  if (odd && odd !== 'relative')
    console.warn(
      `folder="${oneLine(given).slice(0, 80)}" is no address that a page can load from; ${folder} is used.` +
        (meant ? ` Did you mean ${meant}?` : ''),
    );
  return folder;
}

/** The address alone of what stands in a frame, for hosts that ask for that. */
export function frameAddress({
  tag,
  attributes = {},
  lang = '',
  folder = '',
}: Pick<SnippetOptions, 'tag' | 'attributes' | 'lang' | 'folder'>): string {
  const choices = { widget: tag, id: tag, ...checked(tag, attributes), ...spokenIn(lang) };
  // Behind the `#` they stay in the browser: the log of the server that keeps our files has none of them.
  return `${addressOf(usable(folder), `${folderOfLanguage(languageFor(tag, lang))}frame.html`)}#${new URLSearchParams(choices)}`;
}

/** The attributes that the element knows, with values it knows. */
function checked(tag: string, attributes: Readonly<Record<string, string>>): Record<string, string> {
  const allowed = schemas[tag]!.attributes;
  const kept: Record<string, string> = {};
  for (const [name, given] of Object.entries(attributes)) {
    const { kind, values } = Object.hasOwn(allowed, name) ? allowed[name]! : {};
    const value = String(given).trim().toLowerCase().replace(/\s+/g, ' ');
    const isKnown =
      kind === 'list' ? value.split(' ').every((id) => values?.includes(id)) : values?.includes(value);
    const known = kind === 'url' ? destinationOf(String(given).trim()) : isKnown ? value : undefined;
    if (values && known !== undefined) kept[name] = known;
    else console.warn(`<${tag}> ${name}="${value.slice(0, 40)}" is not known and left out.`);
  }
  return kept;
}

/**
 * The code a partner pastes to embed a widget, with real words, numbers and links inside, so that it helps also where the
 * script, the tag or the styles are taken away. It holds no inline script. Runs in a browser and in Node.
 *
 * @throws {TypeError} When the tag or the form is not one of ours.
 */
export function snippet({
  tag,
  attributes = {},
  lang = '',
  form = 'element',
  folder = '',
  integrity = {},
  all = false,
  heading: ownHeading = '',
  local = '',
}: SnippetOptions): string {
  if (!Object.hasOwn(cards, tag))
    throw new TypeError(`There is no widget "${tag}". There are: ${Object.keys(cards).join(', ')}.`);
  if (!forms.includes(form))
    throw new TypeError(`There is no form "${form}". There are: ${forms.join(', ')}.`);

  const known = checked(tag, attributes);
  const language = languageFor(tag, lang);
  // An email has no page to leave.
  const { blocks, footer } = cards[tag]!.card(
    language,
    form === 'email' ? { ...known, [exitName]: 'off' } : known,
  );
  const ours = plain(headingOf(blocks));
  // Quick exit has no heading, and no slot for a contact.
  const [title, contact] = ours ? [oneLine(ownHeading), oneLine(local)] : ['', ''];
  if (!ours && (ownHeading || local)) console.warn(`<${tag}> has no place for words of your own.`);
  const beside = contact ? linked(contact).map(inlineOf) : undefined;
  const { lang: spoken = '' } = spokenIn(lang);
  const named: Record<string, string> = { ...known, ...(spoken && { lang: spoken }) };
  const base = usable(folder);
  const file = `${folderOfLanguage(language)}${all ? 'aware' : tag}.min.js`;
  const hash = /^sha384-[\w+/]{64}={0,2}$/.exec(integrity[file]?.integrity ?? '')?.[0];
  // From another site a browser checks a hash only if it may read the file.
  const pinned = hash && ` integrity="${hash}"${base.startsWith('https:') ? ' crossorigin="anonymous"' : ''}`;
  const script = `<script defer src="${addressOf(base, file)}"${pinned ?? ''}></script>`;
  const level = Number(known['heading-level'] ?? common['heading-level'].values[0]);

  const attribute = ([name, value]: readonly [string, string]) =>
    value ? `${name}="${escapeHtml(value)}"` : name;
  const open = (name: string, pairs: readonly (readonly [string, string])[]) =>
    `<${[name, ...pairs.map(attribute)].join(' ')}>`;
  // Words in another language than the page asked for are marked with theirs.
  const isOther = spoken && !spoken.startsWith('en') && language.lang === 'en';
  const content = inside(title ? withoutHeading(blocks, true) : blocks);
  const children = [
    ...(title ? [`<h${level} slot="heading">${escapeHtml(title)}</h${level}>`] : []),
    ...(isOther ? ['<div lang="en">', ...content, '</div>'] : content),
    ...(beside ? [`<p slot="local">${inlineHtml(beside)}</p>`] : []),
  ];
  const indented = children.map((each) => `  ${each}`);
  const pairs = Object.entries(named);

  const whole = alone([...blocks, footer], title, beside);
  if (form === 'email') return [...toText(whole), ''].join('\n');
  if (form === 'plain') return [...toHtml(whole, level), ''].join('\n');
  if (form === 'frame') {
    return [
      open('iframe', [
        ['src', frameAddress({ tag, attributes: known, lang, folder: base })],
        ['title', title || ours || leaveOf(blocks)],
        // As wide as its place, without a border; where a host takes the style away, as wide as fits on every phone.
        ['width', '300'],
        ['height', String(height[tag] ?? 900)],
        ['style', 'width:100%;border:0'],
        [
          'sandbox',
          'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation allow-modals allow-downloads',
        ],
        ['referrerpolicy', 'no-referrer'],
      ]) + '</iframe>',
      // Where the frame is taken away, the numbers stay.
      ...toHtml([...briefOf(blocks).filter(dials), beside && { is: 'text', text: beside }], 3),
      '',
    ].join('\n');
  }
  const isElement = form === 'element';
  return [
    isElement
      ? open(tag, pairs)
      : open('div', [
          ['data-aware', tag.replace('aware-', '')],
          ...pairs.map(([name, value]) => [`data-${name}`, value] as const),
        ]),
    ...indented,
    isElement ? `</${tag}>` : '</div>',
    script,
    '',
  ].join('\n');
}
