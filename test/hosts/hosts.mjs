// The sanitizers and editors that partners paste into. Each takes snippets and gives back what it makes of them.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sanitizeHtml from 'sanitize-html';

const site = 'https://partner.example';
const modules = new URL('node_modules/', import.meta.url);
const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`${name}/package.json`, modules), 'utf8')).version;

/** What WordPress makes of snippets: see kses.php. */
export const wordPress = (snippets) =>
  JSON.parse(
    execFileSync('php', [fileURLToPath(new URL('kses.php', import.meta.url))], {
      input: JSON.stringify(snippets),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }),
  );

/** An empty page that gets nothing but files of the packages beside this file; what it asks for elsewhere is noted in `asked`. */
async function emptyPage(browser, asked) {
  const tab = await browser.newPage();
  await tab.setRequestInterception(true);
  const answer = ({ origin, pathname }) => {
    if (pathname === '/')
      return { contentType: 'text/html', body: '<!doctype html><meta charset="utf-8"><textarea></textarea>' };
    const file = new URL(`.${pathname}`, modules);
    if (origin !== site || !existsSync(file)) return { status: 404 };
    return {
      contentType: pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
      body: readFileSync(file),
    };
  };
  tab.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== site) asked.push(url.href);
    // Nobody waits for the answer when the tab is closed.
    request.respond(answer(url)).catch(() => {});
  });
  await tab.goto(site);
  return tab;
}

/** Does something in an empty page of its own. */
const inPage = (act) => async (snippets, browser, asked) => {
  const tab = await emptyPage(browser, asked);
  const made = await tab.evaluate(act, snippets);
  await tab.close();
  return made;
};

/** Each with its row in docs/hosts.md, and its version where the lock file decides it. */
export const hosts = [
  { row: 'WordPress', name: 'WordPress, as it saves a post', paste: (snippets) => wordPress(snippets).saved },
  {
    row: 'WordPress',
    name: 'WordPress, as it shows a classic post',
    paste: (snippets) => wordPress(snippets).shown,
  },
  {
    row: 'DOMPurify',
    version: versionOf('dompurify'),
    paste: inPage(async (snippets) => {
      const { default: purify } = await import('/dompurify/dist/purify.es.mjs');
      return snippets.map((snippet) => purify.sanitize(snippet));
    }),
  },
  {
    row: 'sanitize-html',
    version: versionOf('sanitize-html'),
    paste: (snippets) => snippets.map((snippet) => sanitizeHtml(snippet)),
  },
  {
    row: 'CKEditor',
    version: versionOf('ckeditor5'),
    // The features of Drupal's basic format.
    paste: inPage(async (snippets) => {
      const { ClassicEditor, Essentials, Paragraph, Heading, Link, List, Bold } =
        await import('/ckeditor5/dist/browser/ckeditor5.js');
      const editor = await ClassicEditor.create(document.querySelector('textarea'), {
        licenseKey: 'GPL',
        plugins: [Essentials, Paragraph, Heading, Link, List, Bold],
      });
      return snippets.map((snippet) => {
        editor.setData(snippet);
        return editor.getData();
      });
    }),
  },
  {
    row: 'TinyMCE',
    version: versionOf('tinymce'),
    paste: inPage(async (snippets) => {
      const script = document.head.appendChild(document.createElement('script'));
      script.src = '/tinymce/tinymce.min.js';
      await new Promise((loaded) => script.addEventListener('load', loaded));
      const [editor] = await globalThis.tinymce.init({ selector: 'textarea', license_key: 'gpl' });
      return snippets.map((snippet) => {
        editor.setContent(snippet);
        return editor.getContent();
      });
    }),
  },
];

/** What stands in a page, to a reader and in its code. Its scripts do not run. */
export async function reader(browser) {
  const tab = await emptyPage(browser, []);
  await tab.setJavaScriptEnabled(false);
  return async (html) => {
    await tab.setContent(`<!doctype html><html lang="en"><body>${html}`);
    return tab.evaluate(() => {
      const find = (selector) => document.body.querySelector(selector);
      const frame = find('iframe');
      const links = [...document.querySelectorAll('a[href]')].map((link) => ({
        href: link.getAttribute('href'),
        text: link.innerText,
        rel: link.rel,
      }));
      // Links alone in their line, nearer to the next than 24 pixels: a thumb takes one for the other.
      const alone = [...document.querySelectorAll('a[href]')].filter(
        (link) => link.parentElement.innerText.trim() === link.innerText.trim(),
      );
      const middle = (link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return (top + bottom) / 2;
      };
      const crowded = alone
        .filter((link, at) => alone[at + 1] && middle(alone[at + 1]) - middle(link) < 24)
        .map((link) => link.innerText);
      const schemes = new Set(links.map(({ href }) => /^\w*:?/.exec(href)[0]));
      const features = {
        ...Object.fromEntries([...schemes].map((scheme) => [scheme, true])),
        rel: links.some(({ rel }) => rel),
        tag: [...document.body.querySelectorAll('*')].some(({ localName }) => localName.includes('-')),
        placeholder: find('[data-aware]'),
        script: find('script'),
        frame,
        'scripts of the frame': frame?.sandbox.contains('allow-scripts'),
      };
      return {
        lines: document.body.innerText
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        links,
        crowded,
        choices: { ...find('[data-aware]')?.dataset },
        features: Object.keys(features).filter((name) => features[name]),
      };
    });
  };
}
