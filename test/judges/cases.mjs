// What is judged: each element in its main states, in its forms without the script or in a frame, and our own pages.
import { readdirSync, readFileSync } from 'node:fs';
import { states } from '../accessibility/states.mjs';
import { drawn } from '../pages/browser.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const tags = Object.keys(states);

const around = (tag) =>
  tag === 'aware-exit'
    ? { after: '<main><h1>A page</h1><p>Words.</p></main>' }
    : { before: '<main><h1>A page</h1>', after: '</main>' };

/** An element in a state, and how the page around it is. The variants are looked at by the checkers that see a difference. */
const variants = [
  { variant: '', by: ['axe', 'ibm', 'alfa', 'htmlcs', 'vnu'] },
  { variant: ', dark', by: ['axe', 'ibm'], more: 'theme="dark"' },
  { variant: ', narrow', by: ['axe', 'ibm', 'alfa'], width: 320 },
  { variant: ', right to left', by: ['axe', 'ibm'], dir: 'rtl' },
];
const elements = tags.flatMap((tag) =>
  states[tag].flatMap((state) =>
    variants
      .filter(({ width }) => width !== state.width)
      .map(({ variant, by, more = '', width, dir }) => ({
        name: `${tag}, ${state.name}${variant}`,
        by,
        tag,
        async show(pages) {
          const { before = '', after } = around(tag);
          await pages.show(tag, {
            ...state,
            attributes: `${state.attributes} ${more}`,
            width: width ?? state.width,
            before: dir ? `<div dir="${dir}">${before}` : before,
            after: dir ? `${after}</div>` : after,
          });
        },
      })),
  ),
);

/** All elements on one page, in a form of dist/snippets/, without our script but in frames. */
const forms = [
  ['element', 'inside the tags, before the script'],
  ['plain', 'in plain HTML'],
  ['frame', 'in frames'],
].map(([form, name]) => ({
  name: `all elements, ${name}`,
  by: ['axe', 'ibm', 'alfa', 'htmlcs', 'vnu'],
  async show({ site, tab }) {
    const file = (tag) => `dist/snippets/${tag}${form === 'element' ? '' : `.${form}`}.html`;
    const html = tags.map((tag) => read(file(tag)).replace(/<script.*<\/script>/s, '')).join('\n');
    await tab.setViewport({ width: 800, height: 900 });
    await tab.goto(site.page('/form', `<title>A page</title><main><h1>A page</h1>\n${html}</main>`));
  },
}));

const frames = tags.map((tag) => ({
  name: `the page of a frame, ${tag}`,
  by: ['axe', 'ibm', 'alfa', 'htmlcs', 'vnu'],
  tag,
  async show({ site, tab }) {
    await tab.setViewport({ width: 800, height: 900 });
    await tab.goto(`${site.origin}/aware/frame.html?widget=${tag}`);
    await drawn(tab, tag);
  },
}));

const own = readdirSync(new URL('site', root))
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    name: `our own ${file}`,
    by: ['axe', 'ibm', 'alfa', 'htmlcs'],
    async show({ gallery, tab }) {
      await tab.setViewport({ width: 1000, height: 900 });
      await tab.goto(`${gallery.origin}/${file}`, { waitUntil: 'load' });
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    },
  }));

export const cases = [...elements, ...forms, ...frames, ...own];
