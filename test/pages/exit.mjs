// What the tests of quick exit on whole pages share.
import { after, before } from 'node:test';
import { isBlank, newTab, open, until } from './browser.mjs';
import { startSite } from './site.mjs';

export const script = (name = 'aware-exit') => `<script defer src="/aware/${name}.min.js"></script>`;

/** A page about what nobody should be seen to read, with the bar that leaves. */
export const page = (inside = '', head = '') =>
  `<title>Help with trafficking</title>${head}<body><aware-exit></aware-exit><h1>Help with trafficking</h1>${inside}${script()}`;

export const leaveByKeyboard = async (tab) => {
  for (let i = 0; i < 3; i++) await tab.keyboard.press('Shift');
};

/** The first control of the page is the link of the exit. */
export const leaveByLink = async (tab, frame) => {
  await tab.keyboard.press('Tab');
  // A frame of another site has a process of its own, which takes the focus a little later.
  if (frame)
    await until('the focus in the frame', () =>
      frame.evaluate(() => document.hasFocus() && document.activeElement.localName.startsWith('aware-')),
    );
  await tab.keyboard.press('Enter');
};

export const there = (tab) =>
  until('the other page', async () => (await titleOf(tab).catch(() => '')) === 'Weather');

/** The title of the tab, also while Chromium hears no question in it for another page is on its way. */
export async function titleOf(tab) {
  if (tab.browser().process().spawnfile.includes('firefox')) return tab.title();
  const session = await tab.browser().target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.find(({ targetId }) => targetId === tab.target()._targetId).title;
}

/** What is seen of a tab until the other page stands: titles that are not its name, and whether it was always blank. */
export async function watch(tab) {
  const told = new Set();
  let blank = true;
  for (let i = 0; i < 200; i++) {
    const title = await titleOf(tab);
    if (title === 'Weather') return { told: [...told], blank };
    // Before a page has its title, the address stands for it.
    if (!/^(www\.|blob:.*|)(weather\.gov|)$/.test(title)) told.add(title);
    const isNow = await isBlank(tab).catch(() => true);
    if ((await titleOf(tab)) !== 'Weather') blank &&= isNow;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Never left: ${[...told].join(' | ')}`);
}

/** Where the link of the exit is, in which seat, and what is hit there; the roots must be open. */
export const linkOf = (tab, tag = 'aware-exit') =>
  tab.$eval(tag, (element) => {
    const link = element.shadowRoot.querySelector('.exit');
    const { left, top, width, height } = link.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return {
      x,
      y,
      isPinned: link.parentNode.matches('.pinned'),
      isHit: document.elementFromPoint(x, y) === element,
      hasFocus: link.matches(':focus'),
    };
  });

/** A site and a browser for the tests of a suite; `visit` opens a page of it after another one of another site. */
export function suite(name) {
  const at = {};
  before(async () => {
    at.site = await startSite();
    at.browser = await open(name);
  });
  after(async () => {
    await at.browser.close();
    at.site.stop();
  });
  at.visit = async (html, options, path = '/help') => {
    const found = await newTab(at.browser, options);
    await found.tab.goto(at.site.page('/before', '<title>Before</title>before'));
    if (options?.before) await found.tab.evaluateOnNewDocument(options.before);
    await found.tab.goto(at.site.page(path, html, options?.headers));
    return found;
  };
  return at;
}
