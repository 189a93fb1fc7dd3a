import { defaultFolder, destinationOf, folderOf, oneLine, type Form } from '../../src/embed/index.js';
import { schemas, valuesBy } from '../../src/embed/widgets.js';
import { colors } from './colors.js';
import { people, type Person } from './people.js';
import { platforms, type Platform } from './platforms.js';

/** Everything that is chosen. It lives in the page and in its address, after the `#`, which no server sees. */
export interface Choices {
  readonly who: string;
  readonly where: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Empty for the language of the page around it. */
  readonly lang: string;
  readonly heading: string;
  readonly local: string;
  readonly color: string;
  readonly folder: string;
  readonly all: boolean;
}

const longest = 10_000;

/** The languages that have words. */
export const languages = [
  { id: '', name: 'As the page around it' },
  { id: 'en', name: 'English' },
] as const;

/** How long a text may be. */
export const limits = { heading: 120, local: 200, folder: 200, url: 200 } as const;

export const personOf = ({ who }: Pick<Choices, 'who'>): Person =>
  people.find(({ id }) => id === who) ?? people.at(-1)!;
export const platformOf = ({ where }: Pick<Choices, 'where'>): Platform =>
  platforms.find(({ id }) => id === where) ?? platforms[0];

/** Where somebody begins. */
export const placeFor = ({ where = platforms[0].id }: Person): string => where;

/** It keeps no files, and no address was written where they are. */
export const lacksFiles = (choices: Pick<Choices, 'where' | 'folder'>): boolean =>
  !!platformOf(choices).elsewhere && !folderOf(choices.folder).startsWith('https:');

/** What to paste first; where our files cannot be reached, what needs none of them. */
export const formOf = (choices: Pick<Choices, 'where' | 'folder'>): Form =>
  lacksFiles(choices) ? 'plain' : platformOf(choices).form;

/** Nothing but text and links arrives there, whatever the widget can draw. */
export function isText(choices: Pick<Choices, 'where' | 'folder'>): boolean {
  const form = formOf(choices);
  return !platformOf(choices).printed && (form === 'plain' || form === 'email');
}

/** The values of an attribute that can be chosen beside the others; where another must be chosen first, none but its default. */
export function valuesOf(tag: string, name: string, attributes: Choices['attributes']): readonly string[] {
  const { by, values } = schemas[tag]!.attributes[name]!;
  return by ? (valuesBy(tag, name, (each) => attributes[each]) ?? values.slice(0, 1)) : values;
}

function valid(tag: string, name: string, value: string, others: Choices['attributes']): boolean {
  const { kind } = schemas[tag]!.attributes[name]!;
  const values = valuesOf(tag, name, others);
  if (kind === 'flag') return value === '';
  if (kind === 'url') return value.length <= limits.url && !!destinationOf(value);
  if (kind === 'list')
    return value !== '' && value.length < 300 && value.split(' ').every((id) => id && values.includes(id));
  return value !== values[0] && values.includes(value);
}

/** What a widget can be given of what somebody wrote: names and values it knows, without its defaults. */
export function known(tag: string, get: (name: string) => string | null | undefined): Choices['attributes'] {
  const kept: Record<string, string> = {};
  for (const name of Object.keys(schemas[tag]!.attributes)) {
    const value = get(name);
    if (typeof value === 'string' && valid(tag, name, value, kept)) kept[name] = value;
  }
  return kept;
}

/** What a widget begins with for somebody. */
export const preset = ({ presets }: Person, tag: string): Choices['attributes'] =>
  Object.hasOwn(presets, tag) ? presets[tag]! : {};

/** A language that has words, or none. */
export const languageOf = (lang: string): string => languages.find(({ id }) => id === lang)?.id ?? '';

/** The tag of a widget: the one that is asked for, or what somebody begins with. */
export const tagOf = (tag: string, person: Person): string =>
  Object.hasOwn(schemas, tag) ? tag : person.tag;

/** The color as `#6b1f5e`, or nothing. It may be written by its name, as in “navy”. */
export function colorOf(text: string): string {
  const name = text.trim().toLowerCase();
  if (Object.hasOwn(colors, name)) return colors[name]!;
  const [, digits = ''] = /^\s*#?((?:[\da-f]{3}){1,2})\s*$/i.exec(text) ?? [];
  return digits && `#${(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).toLowerCase()}`;
}

/** The choices in an address. Whatever is not one of ours gives the default, for anyone may have written it. */
export function read(fragment: string): Choices {
  const given = new URLSearchParams(fragment.length > longest ? '' : fragment.replace(/^#/, ''));
  const get = (name: string) => given.get(name) ?? '';
  const person = personOf({ who: get('who') });
  const chosen = get('widget');
  const tag = tagOf(chosen, person);
  const text = (name: 'heading' | 'local') => oneLine(get(name).slice(0, limits[name]));
  const folder = get('folder');
  return {
    who: person.id,
    where: platformOf({ where: get('where') || placeFor(person) }).id,
    tag,
    attributes: chosen === tag ? known(tag, (name) => given.get(name)) : preset(person, tag),
    lang: languageOf(get('lang')),
    heading: text('heading'),
    local: text('local'),
    color: colorOf(get('color')),
    // One longer for the slash that we add.
    folder: folder.length <= limits.folder + 1 && folderOf(folder) !== defaultFolder ? folderOf(folder) : '',
    all: get('all') === 'yes',
  };
}

/** The choices as a fragment that `read` understands; empty when nothing was chosen. */
export function write({
  who,
  where,
  tag,
  attributes,
  lang,
  heading,
  local,
  color,
  folder,
  all,
}: Choices): string {
  const person = personOf({ who });
  const asPreset = tag === person.tag && same(attributes, preset(person, tag));
  const own: Record<string, string> = {
    who: who === people.at(-1)!.id ? '' : who,
    where: where === placeFor(person) ? '' : where,
    widget: asPreset ? '' : tag,
    lang: languageOf(lang),
    heading: oneLine(heading),
    local: oneLine(local),
    color: colorOf(color).slice(1),
    folder: folderOf(folder) === defaultFolder ? '' : folderOf(folder),
    all: all ? 'yes' : '',
  };
  return new URLSearchParams([
    ...Object.entries(own).filter(([, value]) => value),
    ...(asPreset ? [] : Object.entries(known(tag, (name) => attributes[name]))),
  ]).toString();
}

const same = (a: Choices['attributes'], b: Choices['attributes']) =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
