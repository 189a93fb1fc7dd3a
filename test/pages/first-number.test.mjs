import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { snippet } from '../../dist/modules/embed/index.js';
import { sectors } from '../../dist/modules/content/sectors/index.js';
import { settings } from '../../dist/modules/content/settings.js';
import { browsers, drawn, newTab, open, openRoots } from './browser.mjs';
import { startSite } from './site.mjs';

const each = (tag, name, values) => values.map((value) => [tag, { [name]: value }]);
const ids = (items) => items.map(({ id }) => id);
const places = (tag, name, all) =>
  all.flatMap(({ id, jobs }) => [
    [tag, { [name]: id }],
    ...ids(jobs).map((job) => [tag, { [name]: id, job }]),
  ]);

const staff = [
  ...places('aware-sector-guide', 'sector', sectors),
  ['aware-red-flags', {}],
  ...places('aware-red-flags', 'setting', settings),
];
const others = [
  ...each('aware-hotline', 'audience', ['survivor', 'bystander', 'staff', 'student']),
  ...each('aware-hotline', 'layout', ['banner', 'compact']),
  ...each('aware-school-card', 'audience', ['student', 'parent', 'educator']),
  ...each('aware-local-help', 'county', ['', 'penobscot']),
  ...each('aware-definitions', 'topic', ['', 'language', 'myths']),
];

// Where the tag of a page begins, how far below it each number stands, and the first number of the words that it replaces. None
// of them counts the relay, and the first two not 911.
const tops = (tags) =>
  tags.map((tag) => {
    const below = (root, from, address) => {
      const shown = [...root.querySelectorAll(address)].find((link) => link.getClientRects().length);
      return shown ? shown.getBoundingClientRect().top - from.getBoundingClientRect().top : Infinity;
    };
    const help = '[href^="tel:"]:not([href="tel:911"], [href="tel:711"])';
    const widget = document.querySelector(`#${tag}`);
    const words = document.querySelector(`#${tag}-words`);
    return {
      help: below(widget.shadowRoot, widget, help),
      danger: below(widget.shadowRoot, widget, '[href="tel:911"]'),
      words: below(words, words, help),
    };
  });

for (const name of browsers) {
  describe(`the first number, in ${name}`, () => {
    let browser, site;
    before(async () => {
      site = await startSite();
      browser = await open(name);
    });
    after(async () => {
      await browser.close();
      site.stop();
    });

    /** All widgets on one page, each with the words of its snippet below it. */
    async function measure(list, font, widths) {
      const { tab } = await newTab(browser);
      await tab.evaluateOnNewDocument(openRoots);
      const parts = list.map(([tag, attributes], at) => {
        const code = snippet({ tag, attributes });
        const { code: text = code } = Object(code) === code ? code : {};
        const start = text.indexOf('>', text.indexOf(`<${tag}`)) + 1;
        const words = text.slice(start, text.indexOf(`</${tag}>`));
        const given = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`);
        return `<${tag} id="w${at}" ${given.join(' ')}></${tag}><div id="w${at}-words">${words}</div>`;
      });
      await tab.goto(
        site.page(
          '/numbers',
          `<meta name="viewport" content="width=device-width"><body style="font-family: ${font}">${parts.join('')}
           <script defer src="/aware/aware.min.js"></script>`,
        ),
      );
      for (const tag of new Set(list.map(([tag]) => tag))) await drawn(tab, tag, 20_000);
      const found = [];
      for (const width of widths) {
        await tab.setViewport({ width, height: 740 });
        const all = await tab.evaluate(
          tops,
          list.map((_, at) => `w${at}`),
        );
        found.push(...all.map((top, at) => ({ width, what: JSON.stringify(list[at]), ...top })));
      }
      await tab.close();
      return found;
    }

    for (const font of [
      'serif',
      'sans-serif',
      'Verdana, DejaVu Sans',
      'Arial Narrow, Liberation Sans Narrow',
    ])
      it(`is the hotline, in the first screen with 911, and no lower than in the words of the snippet (S19): ${font}`, async () => {
        const found = await measure(staff, font, [200, 320, 360, 768, 1280]);
        for (const { what, width, help, danger, words } of found) {
          const where = `${what} at ${width}: ${help}, 911 at ${danger}, words at ${words}`;
          assert.ok(Number.isFinite(words) && help <= words, where);
          if (width >= 360) assert.ok(help <= (width < 1280 ? 740 : 400) && danger <= 740, where);
        }
      });

    it('is in the first screen of every other card that helps (S19)', async () => {
      for (const { what, width, help } of await measure(others, 'sans-serif', [360, 1280]))
        assert.ok(help <= (width < 1280 ? 740 : 400), `${what} at ${width}: ${help}`);
    });

    it('stands in each step and each answer that names a line (S19)', async () => {
      const { tab } = await newTab(browser);
      await tab.evaluateOnNewDocument(openRoots);
      const guides = places('aware-sector-guide', 'sector', sectors);
      const cards = ['student', 'parent', 'educator'];
      await tab.goto(
        site.page(
          '/steps',
          `${guides.map(([, { sector, job = '' }]) => `<aware-sector-guide practice sector="${sector}" job="${job}"></aware-sector-guide>`).join('')}
           ${cards.map((audience) => `<aware-school-card audience="${audience}"></aware-school-card>`).join('')}
           <script defer src="/aware/aware.min.js"></script>`,
        ),
      );
      await drawn(tab, 'aware-school-card', 20_000);
      const faults = await tab.evaluate(() => {
        const lines = {
          'tel:911': /\b911\b/,
          'tel:+18883737888': /\bhotline\b/i,
          'tel:+18008717741': /Sexual Assault Helpline/,
          'tel:+18004521999': /DHHS intake/,
          'tel:+12077748211': /Pine Tree Legal (?!.*Farmworker)/,
          'tel:+18007862929': /Runaway Safeline/,
          'tel:+18008435678': /National Center for Missing/,
        };
        return [...document.querySelectorAll('aware-sector-guide, aware-school-card')].flatMap(
          ({ shadowRoot }) =>
            [
              ...shadowRoot.querySelectorAll('.columns li, .practice p, .help li, .group li, details p'),
            ].flatMap((part) => {
              const said = part.firstChild && part.cloneNode(true);
              for (const link of said?.querySelectorAll('a, .name, .within') ?? []) link.remove();
              return Object.entries(lines)
                .filter(([, names]) => names.test(said?.textContent ?? ''))
                .filter(([href]) => !part.querySelector(`[href="${href}"]`))
                .map(([href]) => `${href}: ${said.textContent.trim().replace(/\s+/g, ' ')}`);
            }),
        );
      });
      assert.deepEqual([...new Set(faults)], []);
      await tab.close();
    });
  });
}
