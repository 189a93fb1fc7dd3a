// The pages of the bench: each job in each way, bundled, served as a partner would.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { css, packaged, script } from './bundle.mjs';
import {
  byHand,
  jobs,
  libraryJob,
  libraryNames,
  openTag,
  ours,
  plain,
  plainJob,
  readParts,
} from './jobs.mjs';
import { snippet } from '../dist/modules/embed/index.js';

const root = new URL('../', import.meta.url);
const types = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };
const slug = (name) => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');

// A language made from the English, as long as it and easily told from it.
const languagePack = (tag) => `
  import { contents } from '${new URL('src/locales/compile.ts', root).pathname}';
  const all = contents(({ text }) => text.replace(/a(?![^{]*})/g, '\u0227'));
  customElements.get('${tag}').learn({ lang: 'xx', content: all['${tag}'] });`;

/** The widget as its modules draw it, in an open root. */
async function draw(browser, page, tag) {
  const tab = await browser.newPage();
  await tab.goto(page);
  const drawn = await tab.evaluate(
    async (open, name, read) => {
      document.body.innerHTML = open;
      const widget = document.body.querySelector(name);
      await widget.updateComplete;
      const { shadowRoot, constructor } = widget;
      const html = shadowRoot.innerHTML.replace(/<!--.*?-->/gs, '');
      const sheets = constructor.elementStyles.map(({ cssText }) => cssText).join('\n');
      const tree = new Function(`return (${read})`)()(shadowRoot);
      return { html, css: sheets, tree };
    },
    openTag(tag),
    tag.tag,
    readParts.toString(),
  );
  await tab.close();
  return drawn;
}

export async function makeSite(browser) {
  const files = {};
  const made = {};
  const add = (path, body) => {
    files[path] = { body: Buffer.from(body), type: types[path.split('.').at(-1)] };
    return path;
  };
  const site = {
    files,
    inPage: await readFile(new URL('in-page.js', import.meta.url), 'utf8'),
    job: (job, name) => made[job][name],
    jobs: made,
  };

  const head =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>';
  const page = ({ markup, script: src, css: sheet, languages }, kind) => {
    const link = sheet ? `<link rel="stylesheet" href="${sheet}">` : '';
    const tag = (how, from = src) => (from ? `<script${how} src="${from}"></script>` : '');
    if (kind === 'bare' || kind === 'languages')
      return `${head}${link}${tag('', kind === 'languages' ? (languages ?? src) : src)}</head><body></body></html>`;
    return `${head}${link}${kind === 'head' ? tag('') : ''}</head><body><h1>Our school</h1><p>Words of the page itself.</p>
${markup}${kind === 'pasted' ? tag(' defer') : ''}
<h2>Next week</h2><p>More words of the page itself.</p></body></html>`;
  };

  const server = createServer(({ url, headers }, response) => {
    const [, job, name, kind] = url.split('/');
    const found = Object.keys(made[job] ?? {}).find((each) => slug(each) === name);
    const body = files[url]?.body ?? (url === '/blank' ? head : found && page(made[job][found], kind));
    const packed = /\bbr\b/.test(headers['accept-encoding']);
    const sent = body && (packed ? (files[url]?.packed ?? brotliCompressSync(body)) : body);
    if (files[url] && packed) files[url].packed = sent;
    response.writeHead(body ? 200 : 404, {
      'content-type': files[url]?.type ?? 'text/html',
      ...(packed && body && { 'content-encoding': 'br' }),
      // An isolated page reads the clock to 5 microseconds instead of 100.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(sent);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  site.page = (job, name, kind) => `${origin}/${job}/${slug(name)}/${kind}`;
  site.blank = `${origin}/blank`;
  site.close = () => server.close();

  for (const [job, asked] of Object.entries(jobs)) {
    const own = (made[job] = {});
    const open = openTag(asked);
    const tagOnly = `${open}</${asked.tag}>`;
    const define = new URL(`dist/modules/components/${asked.tag}/define.js`, root).pathname;
    own[ours] = {
      tagOnly,
      markup: snippet(asked)
        .replace(/<script.*/s, '')
        .trim(),
      tags: [asked.tag],
      script: add(`/${asked.tag}.js`, await readFile(new URL(`dist/${asked.tag}.min.js`, root))),
      languages: add(
        `/${asked.tag}-languages.js`,
        await script(`import '${define}';${languagePack(asked.tag)}`),
      ),
    };
    const drawn = await draw(browser, site.page(job, ours, 'languages'), asked);
    if (asked.boxes && drawn.html.split('type="checkbox"').length - 1 !== asked.boxes)
      throw new Error(
        `The ${job} has no longer ${asked.boxes} items: choose another list in bench/jobs.mjs.`,
      );
    own[byHand] = {
      tagOnly: '<hand-written></hand-written>',
      tags: ['hand-written'],
      script: add(
        `/${job}-hand-written.js`,
        await script(await readFile(new URL('hand-written.js', import.meta.url), 'utf8'), drawn),
      ),
    };
    own[plain] = { tagOnly: plainJob(drawn.tree, job).markup, tags: [] };
    for (const name of libraryNames) {
      const { markup, used, source, css: sheet, files: more } = libraryJob(name, drawn.tree, job);
      own[name] = {
        tagOnly: markup,
        tags: used,
        script: add(`/${job}-${slug(name)}.js`, await script(source)),
        css: sheet && add(`/${slug(name)}.css`, await css(sheet)),
      };
      for (const [path, file] of Object.entries(more ?? {})) add(path, await packaged(file));
    }
    for (const each of Object.values(own)) each.markup ??= each.tagOnly;
  }
  return site;
}
