// Whatever a page, a host or an old library does: a number stays in sight in each widget, axe finds nothing serious in it, and
// the console holds no error of ours.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { newTab, open, openRoots } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';
import { cases, page, tags } from './pages.mjs';

/** The widgets in which no number can be read where a visitor would look for it. */
const withoutNumber = (tags) => {
  const textsIn = function* (nodes) {
    for (const node of nodes) {
      if (node.nodeType === Node.TEXT_NODE) yield node;
      else if (node.localName === 'slot' && node.assignedNodes().length) yield* textsIn(node.assignedNodes());
      else yield* textsIn((node.shadowRoot ?? node).childNodes);
    }
  };
  const find = (root, tag) => [
    ...root.querySelectorAll(tag),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? find(shadowRoot, tag) : [])),
  ];
  const isSeen = (text) => {
    const { parentElement } = text;
    parentElement.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, width, height } = range.getBoundingClientRect();
    const { fontSize, userSelect } = getComputedStyle(parentElement);
    return (
      parentElement.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      Math.min(width, height) >= 8 &&
      left >= -1 &&
      right <= innerWidth + 1 &&
      parseFloat(fontSize) >= 10 &&
      userSelect !== 'none'
    );
  };
  const shows = (element) =>
    [...textsIn([element])].some((text) => /\d-\d{3}-\d{3}-\d{4}/.test(text.data) && isSeen(text));
  return tags.filter((tag) => !find(document, tag).some(shows));
};

const faults = async (tags) => {
  const there = tags.filter((tag) => document.querySelector(tag));
  if (!there.length) return [];
  const { violations } = await axe.run(
    { include: there.map((tag) => [tag]) },
    { resultTypes: ['violations'] },
  );
  return violations
    .filter(({ impact }) => /serious|critical/.test(impact))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
};

describe('a number stays in sight', () => {
  let browser, site;
  before(async () => {
    site = await startSite();
    site.file('/favicon.ico', '');
    browser = await open('chromium');
  });
  after(async () => {
    await browser.close();
    site.stop();
  });

  for (const [name, { html, headers, stays = false, says, start, media, files = {}, late }] of Object.entries(
    cases,
  ))
    it(name, async () => {
      const { tab, said } = await newTab(browser);
      await tab.evaluateOnNewDocument(openRoots);
      if (start) await tab.evaluateOnNewDocument(start);
      if (media) await tab.emulateMediaType(media);
      for (const [path, body] of Object.entries(files))
        site.file(path, body, { 'content-type': 'text/javascript' });
      await tab.goto(site.page('/page', html, headers));

      // A world of the test's own, where nothing that the page broke is broken.
      const world = tab.mainFrame().isolatedRealm();
      if (!late) assert.deepEqual(await world.evaluate(withoutNumber, tags), [], 'at once');
      await new Promise((resolve) => setTimeout(resolve, 900));
      assert.deepEqual(await world.evaluate(withoutNumber, tags), [], 'later');
      if (stays !== null)
        assert.equal(await tab.$eval('html', () => Boolean(customElements.get('aware-hotline'))), !stays);
      await world.evaluate(axe.source);
      assert.deepEqual(await world.evaluate(faults, tags), []);
      assert.deepEqual(
        said.filter((each) => !says?.test(each)),
        [],
      );
      await tab.close();
    });

  it('no JavaScript', async () => {
    const { tab, said } = await newTab(browser);
    await tab.setJavaScriptEnabled(false);
    await tab.goto(site.page('/page', page()));
    const { children } = await tab.accessibility.snapshot({ interestingOnly: false });
    const names = [];
    const visit = ({ role, name, children = [] }) => {
      if (role === 'StaticText') names.push(name);
      children.forEach(visit);
    };
    children.forEach(visit);
    assert.equal(names.filter((name) => /1-888-373-7888/.test(name)).length >= tags.length, true);
    assert.deepEqual(said, []);
    await tab.close();
  });
});
