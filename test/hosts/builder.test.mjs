// As a new partner would: whatever the builder gives for a platform goes through the real thing, and the number works there.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { newTab, open, until, openRoots } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';
import { hosts, reader } from './hosts.mjs';

const dials = ({ href, text }) => href === 'tel:+18883737888' && text.includes('1-888-373-7888');

/** Whether a link that dials the number is in sight, in a widget too. */
const hasNumber = () => {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? all(each.shadowRoot) : []),
    ]);
  return all(document).some(
    (link) =>
      link.matches('a[href="tel:+18883737888"]') &&
      link.textContent.includes('1-888-373-7888') &&
      link.checkVisibility(),
  );
};

describe('what the builder gives', () => {
  let browser, gallery, site;
  const given = [];
  before(async () => {
    await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
    gallery = await startSite('site-dist');
    site = await startSite();
    browser = await open('chromium');
    const { tab } = await newTab(browser);
    await tab.goto(`${gallery.origin}/`);
    const code = (id) => tab.$eval(`#${id}-text`, ({ textContent }) => textContent);
    const platforms = await tab.$$eval('[name=where] option', (all) => all.map(({ value }) => value));
    for (const where of platforms) {
      await tab.select('[name=where]', where);
      for (const id of ['code', 'other']) given.push({ where: `${where}, ${id}`, code: await code(id) });
    }
    await tab.close();
  });
  after(async () => {
    await browser.close();
    gallery.stop();
    site.stop();
  });

  const inLetters = () => given.filter(({ code }) => !code.startsWith('<'));
  const inPages = () => given.filter(({ code }) => code.startsWith('<'));

  it('is something for every platform, words where it keeps no files, and something else if that fails', () => {
    assert.equal(given.length, 28);
    assert.deepEqual([...new Set(inLetters().map(({ where }) => where.replace(/,.*/, '')))].sort(), [
      'canvas',
      'email',
      'google-sites',
      'paper',
      'school-cms',
      'sharepoint',
      'squarespace',
      'weebly',
      'wix',
    ]);
  });

  it('is a letter that starts with a number to call, in plain text', () => {
    for (const { where, code } of inLetters()) {
      assert.match(code, /1-888-373-7888/, where);
      assert.doesNotMatch(code, /[<>{}]/, where);
    }
  });

  for (const { row, name = row, paste } of hosts)
    it(`dials in what is left of it in ${name}`, async () => {
      const look = await reader(browser);
      const left = await paste(
        inPages().map(({ code }) => code),
        browser,
        [],
      );
      for (const [at, { where }] of inPages().entries())
        assert.ok((await look(left[at])).links.some(dials), `${where}: ${left[at]}`);
    });

  const embeds = {
    'a page with our files': (code) => `<title>Partner</title>${code}`,
    'the narrowest sandbox that runs scripts': (code) =>
      `<iframe sandbox="allow-scripts" width="600" height="600" srcdoc="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
    'a sandbox in which nothing runs': (code) =>
      `<iframe sandbox="" width="600" height="600" srcdoc="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
  };
  for (const [what, embed] of Object.entries(embeds))
    it(`dials in ${what}`, async () => {
      for (const { where, code } of inPages()) {
        const { tab } = await newTab(browser);
        await tab.evaluateOnNewDocument(openRoots);
        await tab.goto(site.page('/page', embed(code)));
        await until(`${where} dials in ${what}`, async () => {
          const found = await Promise.all(
            tab.frames().map((frame) => frame.isolatedRealm().evaluate(hasNumber)),
          );
          return found.includes(true);
        });
        await tab.close();
      }
    });
});
