/// <reference types="vite/client" />
import type { Args, ArgTypes } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';

interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Declaration {
  tagName?: string;
  attributes?: Item[];
  events?: Item[];
  slots?: Item[];
  cssProperties?: Item[];
  cssParts?: Item[];
}

const elements = manifest.modules.flatMap<Declaration>(({ declarations }) => declarations);
const snippets = import.meta.glob<string>('../dist/snippets/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const row = (category: string, { name, description, type, default: value }: Item, control?: string) => ({
  name: name || 'default',
  description,
  control: control ? { type: control } : false,
  table: { category, type: { summary: type?.text }, defaultValue: { summary: value } },
});

/** A list to choose from where the type is a union of strings, or else a field for text. */
function attribute(item: Item): object {
  const options = item.type?.text.split('|').map((type) => /^\s*'(.*)'\s*$/.exec(type)?.[1]) ?? [undefined];
  return options.includes(undefined)
    ? row('attributes', item, 'text')
    : { ...row('attributes', item, 'select'), options };
}

/**
 * The rows of an element's table, which are its args too: an attribute or CSS property by its name, slots
 * and parts as `<name>-slot` and `<name>-part`. Storybook's own reading of the manifest drops the default
 * slot, lets a part hide the slot of the same name, and lists private fields.
 */
export function extractArgTypes(tag: string): ArgTypes {
  const element = elements.find(({ tagName }) => tagName === tag) ?? {};
  const { attributes = [], events = [], slots = [], cssProperties = [], cssParts = [] } = element;
  return Object.fromEntries([
    ...attributes.map((item) => [item.name, attribute(item)]),
    ...events.map((item) => [`${item.name}-event`, row('events', item)]),
    ...slots.map((item) => [`${item.name || 'default'}-slot`, row('slots', item, 'text')]),
    ...cssProperties.map((item) => [
      item.name,
      row('CSS properties', item, item.default?.startsWith('#') ? 'color' : 'text'),
    ]),
    ...cssParts.map((item) => [`${item.name}-part`, row('CSS parts', item)]),
  ]);
}

/** The element as a partner writes it: args as attributes, CSS properties and children, around the snippet's. */
export function render(args: Args, { component: tag = '' }: { component?: string }): HTMLElement {
  const element = document.createElement(tag);
  const snippet = new DOMParser().parseFromString(
    snippets[`../dist/snippets/${tag}.html`] ?? '',
    'text/html',
  );
  element.innerHTML = args['default-slot'] ?? snippet.querySelector(tag)?.innerHTML ?? '';
  for (const [name, value] of Object.entries(args)) {
    if (!value || name === 'default-slot') continue;
    if (name.endsWith('-slot')) element.insertAdjacentHTML('beforeend', `  ${value}\n`);
    else if (name.startsWith('--')) element.style.setProperty(name, value);
    else element.setAttribute(name, value);
  }
  return element;
}
