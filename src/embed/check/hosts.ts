import { schemas } from '../widgets.js';
import { fileOf } from './address.js';
import { finding, type Finding } from './findings/index.js';
import { suggest } from '../../internal/suggest.js';
import type { Page, PageElement } from './page.js';

const tags = Object.keys(schemas);

/** A widget on the page, in one of its three forms. */
export interface Host {
  readonly tag: string;
  readonly form: 'element' | 'placeholder' | 'frame';
  readonly element: PageElement;
  /** What it is given, by name. */
  readonly given: ReadonlyMap<string, string>;
}

/** As the elements read a value. */
export const read = (value: string | undefined): string =>
  (value ?? '').trim().toLowerCase().replace(/\s+/g, ' ');

/** What stands in a frame, or will: some pages load it late. */
export const sourcesOf = ({ attributes }: PageElement) =>
  ['src', 'data-src'].flatMap((name) => attributes.get(name) ?? []).filter((each) => each !== 'about:blank');

export const isOurFrame = (src: string) =>
  (/^frame\.html$/i.test(fileOf(src)) && /aware/i.test(src)) || /[?&#]widget=aware-/i.test(src);

const fullName = (value: string) => (value.startsWith('aware-') ? value : `aware-${value}`);

function host(element: PageElement): Host | Finding | undefined {
  const { tag, attributes } = element;
  if (Object.hasOwn(schemas, tag)) return { tag, form: 'element', element, given: attributes };
  if (tag.startsWith('aware-')) {
    const near = suggest(tag, tags);
    return finding(near ? 'tag-near' : 'tag-unknown', { tag: `<${tag}>`, near, tags: tags.join(', ') });
  }
  if (attributes.has('data-aware')) {
    const value = read(attributes.get('data-aware'));
    const named = fullName(value);
    if (Object.hasOwn(schemas, named)) {
      const own = [...attributes].filter(([name]) => /^data-(?!aware$)/.test(name));
      return {
        tag: named,
        form: 'placeholder',
        element,
        given: new Map(own.map(([name, each]) => [name.slice(5), each])),
      };
    }
    const names = tags.map((each) => each.slice(6));
    const near = suggest(value.replace(/^aware-/, ''), names);
    return finding(near ? 'placeholder-near' : 'placeholder-unknown', {
      value,
      near,
      names: names.join(', '),
    });
  }
  if (tag !== 'iframe') return undefined;
  const src = sourcesOf(element).find((each) => isOurFrame(each));
  if (src === undefined) return undefined;
  // Its choices stand behind the `#`, in older code in the query.
  const given = new Map(
    [/\?([^#]*)/, /#(.*=.*)/s].flatMap((part) => [...new URLSearchParams(part.exec(src)?.[1])]),
  );
  const wanted = read(given.get('widget') || 'aware-hotline');
  if (Object.hasOwn(schemas, wanted)) return { tag: wanted, form: 'frame', element, given };
  const near = suggest(wanted, tags) ?? suggest(fullName(wanted), tags);
  return finding(near ? 'tag-near' : 'tag-unknown', { tag: `widget=${wanted}`, near, tags: tags.join(', ') });
}

/** The widgets of a page, and what only looks like one. An element inside its own placeholder is the same widget. */
export function hostsOf({ elements }: Page): { hosts: Host[]; odd: Finding[] } {
  const all = elements.map(host).filter((each) => each !== undefined);
  const hosts = all.filter((each) => 'form' in each);
  const holders = new Set(hosts.filter(({ form }) => form === 'placeholder').map(({ element }) => element));
  return {
    hosts: hosts.filter(
      ({ form, element }) => form !== 'element' || !element.parent || !holders.has(element.parent),
    ),
    odd: all.filter((each) => 'level' in each),
  };
}

/** The address of what stands in a frame. */
export const srcOf = ({ element }: Host): string => sourcesOf(element).find(isOurFrame) ?? '';

/** The addresses that a widget is given. */
export const urlsOf = ({ tag, given }: Host): string[] =>
  Object.entries(schemas[tag]!.attributes).flatMap(
    ([name, { kind }]) => (kind === 'url' && given.get(name)) || [],
  );
