// What comes out of a printer: the pages of a browser as PDF, and the words on them.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { find } from '../../scripts/browsers.mjs';
import { drawn, newTab, open, openRoots, until } from '../pages/browser.mjs';

const run = promisify(execFile);

/** One engine’s paper proves nothing for another: both print, whatever BROWSERS says. */
export const engines = ['chromium', 'firefox'];
for (const name of engines)
  if (!find[name]()) throw new Error(`Paper is printed by ${engines.join(' and ')}: ${name} is missing.`);

/** Where nobody chooses, browsers take margins of 0.4 to 0.5 inches. What has room in less has room in more. */
export const letter = { format: 'letter', margin: 0.5 };
export const papers = [letter, { format: 'a4', margin: 0.5 }];

/** The fonts that paper asks for may be missing: then it gets one as usual as Arial, or one as wide as Verdana. */
const fonts = {
  usual: ['liberation', 'Liberation Sans', 1.117],
  wide: ['dejavu', 'DejaVu Sans', 1.164],
};
/** Both, unless PAPER_FONTS names one. */
export const widths = Object.keys(fonts).filter((name) => (process.env.PAPER_FONTS ?? name) === name);

/** The size of letters in points: the box of a word is as high as the font goes up and down. */
export const pointsOf = ({ height }, width) => height / fonts[width][2];

/** The smallest letters: a dot before a line comes from a font of the browser, whose boxes are of another height. */
export const smallestOf = (boxes, width) =>
  Math.min(...boxes.filter(({ word }) => /[\p{L}\p{N}]/u.test(word)).map((box) => pointsOf(box, width)));

/** Opens a browser on a machine that has one kind of font. */
export async function openWith(width, engine) {
  const [folder, family] = fonts[width];
  const home = join(tmpdir(), `paper-fonts-${width}`);
  await mkdir(home, { recursive: true });
  const config = join(home, 'fonts.conf');
  await writeFile(
    config,
    `<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts/truetype/${folder}</dir><cachedir>${home}</cachedir>
    <match target="pattern"><edit name="family" mode="assign" binding="strong"><string>${family}</string></edit></match></fontconfig>`,
  );
  const { FONTCONFIG_FILE: before } = process.env;
  process.env.FONTCONFIG_FILE = config;
  try {
    return await open(engine);
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
  }
}

/** Prints a tab: the text of each page, and each word with its page, top and height in points. */
export async function printed(tab, { format, margin } = letter) {
  const side = `${margin}in`;
  const pdf = await tab.pdf({ format, margin: { top: side, right: side, bottom: side, left: side } });
  const folder = await mkdtemp(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'page.pdf');
    await writeFile(file, pdf);
    const text = async (...options) =>
      (await run('pdftotext', [...options, '-enc', 'UTF-8', file, '-'], { maxBuffer: 1 << 26 })).stdout;
    const pages = (await text()).split('\f').slice(0, -1);
    const boxes = [...wordsIn(await text('-bbox'))];
    const { stdout } = await run('pdffonts', [file]);
    return { pages, text: pages.join('\n'), boxes, fonts: stdout };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function* wordsIn(boxes) {
  let page = 0;
  const parts = /(<page )|<word xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)/g;
  for (const [, start, top, bottom, word] of boxes.matchAll(parts)) {
    if (start) page++;
    else yield { word, page, top: Number(top), height: bottom - top };
  }
}

/** The words of a text, each as often as it stands there: without signs, so that no hyphen at the end of a line counts. */
function count(text) {
  const counted = new Map();
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu))
    counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
}

/**
 * The words of a text that paper lacks, or holds less often. Where a line ends, a long word may have been broken, and two that a
 * hyphen joins are read as one, but not among single words.
 */
export function lacking(screen, paper, single = '') {
  const [lines, alone] = [paper, single].map(count);
  const have = (word) => Math.max(lines.get(word) ?? 0, alone.get(word) ?? 0);
  const whole = paper.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return [...count(screen)]
    .filter(([word, times]) => have(word) < times && !(word.length > 9 && whole.includes(word)))
    .map(([word, times]) => `${word} (${have(word)} of ${times})`);
}

/** What no paper needs: what leads away from a screen, choices that were made there, and what tells how to make them. */
export const leftOut = [
  '.exit, .left, .keys',
  '.pickers, .picker, .tabs, .where, .find',
  'button',
  '.hint, [role=status]',
].join();

/**
 * In a page whose roots are open: opens all that is folded in the widgets, and gives all words that they then show, but for
 * those of a list.
 */
export const wordsOnScreen = (except) => {
  const texts = [];
  const shows = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(({ width, height }) => width && height);
  };
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.data.trim() && shows(node)) texts.push(node.data);
      return;
    }
    if (node.nodeType === Node.ELEMENT_NODE && (node.matches(except) || node.namespaceURI.endsWith('svg')))
      return;
    const given = node.localName === 'slot' ? node.assignedNodes() : [];
    for (const each of given.length ? given : node.childNodes) read(each);
  };
  for (const { localName, shadowRoot } of document.querySelectorAll('*'))
    if (localName.startsWith('aware-') && shadowRoot) {
      for (const each of shadowRoot.querySelectorAll('details')) each.open = true;
      read(shadowRoot);
    }
  return texts.join('\n');
};

// Keeps what a button prints, in place of asking for a printer: the document of the frame, with the styles it adopted.
const keepPaper = () => {
  globalThis.print = () => {
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    top.paper = {
      doctype: document.compatMode === 'CSS1Compat' ? '<!doctype html>' : '',
      styles: rules.map(({ cssText }) => cssText).join('\n'),
      body: document.body.outerHTML,
    };
  };
};

/** A tab with a page of widgets whose roots are open. */
export async function show(browser, site, html, tag) {
  const { tab } = await newTab(browser);
  await tab.evaluateOnNewDocument(openRoots);
  await tab.evaluateOnNewDocument(keepPaper);
  await tab.goto(site.page('/page', `${html}<script defer src="/aware/aware.min.js"></script>`));
  await drawn(tab, tag, 30_000);
  return tab;
}

/**
 * Presses the button of a widget that has these words, and shows what it would print as a page of its own: with a doctype or
 * without, as its frame is, and without the margins that it asks for, which not every browser heeds.
 */
export async function pressToPrint(tab, site, tag, words) {
  await tab.evaluate(
    (name, label) => {
      const { shadowRoot } = document.querySelector(name);
      for (const each of shadowRoot.querySelectorAll('details')) each.open = true;
      [...shadowRoot.querySelectorAll('button')]
        .find(({ textContent }) => textContent.trim() === label)
        .click();
    },
    tag,
    words,
  );
  await until('a page to print', () => tab.evaluate(() => Boolean(globalThis.paper)));
  const { doctype, styles, body } = await tab.evaluate(() => globalThis.paper);
  const own = styles.replace(/@page\s*{[^}]*}/g, '');
  await tab.goto(
    site.file('/paper', `${doctype}<meta charset="utf-8"><style>${own}</style>${body}`, {
      'content-type': 'text/html; charset=utf-8',
    }),
  );
}
