// Pictures of every element in its main states, by width and theme, on one page to look through: npm run sheet
// npm run sheet -- --against main shows what differs from the dist/ of another commit first. --only aware-exit takes one element.
/* global document */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startPages } from '../test/accessibility/page.mjs';
import { states } from '../test/accessibility/states.mjs';
import { bring } from './bring.mjs';

const { values } = parseArgs({ options: { against: { type: 'string' }, only: { type: 'string' } } });
const folder = 'sheet';

bring('scripts/sheet');
const { pixelmatch, PNG } = await import('./sheet/pictures.mjs');

const looks = [
  ...[200, 320, 768, 1280].flatMap((width) =>
    ['light', 'dark'].map((theme) => ({ name: `${width} ${theme}`, width, theme })),
  ),
  { name: '320 right to left', width: 320, theme: 'light', rtl: true },
  { name: '768 right to left', width: 768, theme: 'light', rtl: true },
  {
    name: '768 forced colors',
    width: 768,
    features: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
  },
  { name: '768 print', width: 768, media: 'print' },
];
/** What is to be seen; a state that differs only by its width is the same here. */
const scenes = Object.entries(states)
  .filter(([tag]) => !values.only || tag === values.only)
  .flatMap(([tag, all]) =>
    all
      .filter(
        ({ attributes, act, value }, at) =>
          !all
            .slice(0, at)
            .some((one) => one.attributes === attributes && one.act === act && one.value === value),
      )
      .flatMap((state) => looks.map((look) => ({ tag, state, look }))),
  )
  .map((scene) => ({
    ...scene,
    file: [scene.tag, scene.state.name, scene.look.name].join('-').replace(/\W+/g, '-') + '.png',
  }));

if (!scenes.length) {
  console.error(`No element is called ${values.only}. There are: ${Object.keys(states).join(', ')}.`);
  process.exit(1);
}

/** Takes all pictures with the scripts of a folder, and puts them into another. */
async function take(scripts, to) {
  mkdirSync(to, { recursive: true });
  const pages = await startPages(scripts);
  const taken = new Set();
  for (const { tag, state, look, file } of scenes) {
    const { width, theme = 'auto', media = '', features = {}, rtl } = look;
    await pages.session.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    const background = theme === 'dark' ? '#0b1615' : '#fff';
    try {
      await pages.show(tag, {
        ...state,
        width,
        height: 600,
        attributes: `${state.attributes} theme="${theme}"`,
        before: media || look.features ? '' : `<style>html { background: ${background} }</style>`,
      });
      await pages.tab.evaluate(
        (name, mirrored) => {
          const card = document.querySelector(name).shadowRoot.querySelector('.card');
          // No language is written that way yet: the words stay English, the layout turns.
          if (mirrored) card.dir = 'rtl';
        },
        tag,
        rtl,
      );
      await pages.tab.screenshot({ path: `${to}/${file}`, fullPage: true });
      taken.add(file);
    } catch (error) {
      console.warn(`${tag}, ${state.name}, ${look.name}: ${error.message.split('\n')[0]}`);
    }
  }
  await pages.stop();
  return taken;
}

/** A picture on a white sheet of some size. */
function padded(picture, width, height) {
  const sheet = new PNG({ width, height, fill: true });
  sheet.data.fill(255);
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0);
  return sheet;
}

/** How many pixels differ between two pictures, drawn into a third. */
function compare(before, after, to) {
  const [a, b] = [before, after].map((path) => PNG.sync.read(readFileSync(path)));
  const [width, height] = [Math.max(a.width, b.width), Math.max(a.height, b.height)];
  const drawn = new PNG({ width, height });
  const pixels = pixelmatch(
    padded(a, width, height).data,
    padded(b, width, height).data,
    drawn.data,
    width,
    height,
    { threshold: 0.1 },
  );
  const differs = pixels > 0 || a.width !== b.width || a.height !== b.height;
  if (differs) writeFileSync(to, PNG.sync.write(drawn));
  return differs ? Math.max(pixels, 1) : 0;
}

rmSync(folder, { recursive: true, force: true });
const taken = await take(undefined, `${folder}/now`);
const changed = [];
if (values.against) {
  mkdirSync(`${folder}/scripts/aware`, { recursive: true });
  mkdirSync(`${folder}/difference`);
  const archive = execFileSync('git', ['archive', values.against, 'dist'], { maxBuffer: 1e9 });
  execFileSync('tar', ['-x', '--strip-components=1', '-C', `${folder}/scripts/aware`], { input: archive });
  const before = await take(`${folder}/scripts`, `${folder}/before`);
  for (const scene of scenes.filter(({ file }) => taken.has(file))) {
    const { file } = scene;
    const pixels = before.has(file)
      ? compare(`${folder}/before/${file}`, `${folder}/now/${file}`, `${folder}/difference/${file}`)
      : Infinity;
    if (pixels) changed.push({ ...scene, pixels });
  }
  changed.sort((a, b) => b.pixels - a.pixels);
}

const escape = (text) => text.replace(/[&<"]/g, (sign) => `&#${sign.codePointAt(0)};`);
const picture = (kind, file, caption) =>
  `<figure><figcaption>${escape(caption)}</figcaption><a href="${kind}/${file}"><img loading="lazy" src="${kind}/${file}" alt="${escape(caption)}"></a></figure>`;
const section = (id, title, inside) =>
  `<section id="${id}" tabindex="-1"><h2>${escape(title)}</h2>${inside}</section>`;

const differences = changed.map(({ tag, state, look, file, pixels }) => {
  const isNew = pixels === Infinity;
  return `<h3>${escape(`${tag}: ${state.name}, ${look.name}`)} (${isNew ? 'new' : `${pixels} pixels`})</h3><div>${[
    ...(isNew ? [] : [picture('before', file, values.against)]),
    picture('now', file, 'now'),
    ...(isNew ? [] : [picture('difference', file, 'difference')]),
  ].join('')}</div>`;
});
const sections = [
  ...(values.against
    ? [
        section(
          'changed',
          `Changed since ${values.against}: ${changed.length} of ${taken.size}`,
          differences.join(''),
        ),
      ]
    : []),
  ...[...new Set(scenes.map(({ tag }) => tag))].flatMap((tag) =>
    [...new Set(scenes.filter((scene) => scene.tag === tag).map(({ state }) => state))].map((state, at) =>
      section(
        `${tag}-${at}`,
        `${tag}: ${state.name}`,
        `<div>${scenes
          .filter((scene) => scene.state === state && taken.has(scene.file))
          .map(({ look, file }) => picture('now', file, look.name))
          .join('')}</div>`,
      ),
    ),
  ),
];

writeFileSync(
  `${folder}/index.html`,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>aware-widgets, in pictures</title>
<style>
  body { margin: 1rem; font: 15px/1.5 system-ui, sans-serif; background: #ddd }
  nav { position: sticky; inset-block-start: 0; padding: .5rem; background: #ddd }
  section { min-block-size: 90vh; scroll-margin-block-start: 3rem; outline: 0 }
  div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start }
  figure { margin: 0 } img { max-inline-size: 46vw; max-block-size: 85vh; border: 1px solid #999 }
</style>
<nav><button type="button" value="-1">Previous</button> <button type="button" value="1">Next</button>
or the arrow keys, left and right. <select aria-label="Go to">${sections
    .map(
      (each) => `<option value="${/id="([^"]+)"/.exec(each)[1]}">${/<h2>(.*?)<\/h2>/.exec(each)[1]}</option>`,
    )
    .join('')}</select></nav>
${sections.join('\n')}
<script>
  const list = document.querySelector('select');
  const go = (to) => {
    list.selectedIndex = Math.max(0, Math.min(list.length - 1, to));
    document.getElementById(list.value).scrollIntoView();
  };
  list.onchange = () => go(list.selectedIndex);
  for (const button of document.querySelectorAll('button')) button.onclick = () => go(list.selectedIndex + Number(button.value));
  addEventListener('keydown', ({ key, target }) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (step && target !== list) go(list.selectedIndex + step);
  });
</script>`,
);
console.log(
  `${taken.size} pictures${values.against ? `, ${changed.length} changed since ${values.against}` : ''}: ${folder}/index.html`,
);
