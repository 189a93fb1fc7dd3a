// Scripts of ours together, and beside the modules, on pages that require Trusted Types: each widget is drawn, and no script asks
// for a policy that another may need.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { browsers, drawn, newTab, open } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';

const script = (name) => `<script defer src="/aware/${name}.min.js"></script>`;
const module = '<script type="module" src="/app.js"></script>';
const all = 'hotline exit red-flags sector-guide statistic school-card definitions local-help'
  .split(' ')
  .map((name) => `aware-${name}`);

/** The scripts of a page, and the tags that they draw. */
const together = {
  'the two of the README': [['aware-exit', 'aware-hotline'].map(script), ['aware-exit', 'aware-hotline']],
  'all at once': [all.map(script), all],
  'the one with all, twice': [[script('aware'), script('aware')], all],
  'the one with all, and one for itself': [['aware-hotline', 'aware'].map(script), all],
  'a script, then the modules': [
    [script('aware-exit'), module],
    ['aware-exit', 'aware-hotline'],
  ],
  'the modules, then a script': [
    [module.replace('module"', 'module" async'), script('aware-exit')],
    ['aware-exit', 'aware-hotline'],
  ],
};

const policies = ['lit-html', "'none'", "lit-html 'allow-duplicates'", ''];

/** What partners write, with Lit beside it. */
async function app() {
  const bundle = await rollup({
    input: 'dist/modules/components/aware-hotline/define.js',
    plugins: [resolve({ exportConditions: ['production', 'browser', 'default'] })],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

for (const name of browsers)
  describe(`a page that requires Trusted Types, in ${name}`, () => {
    let browser, site;
    before(async () => {
      site = await startSite();
      site.file('/app.js', await app(), { 'content-type': 'text/javascript' });
      browser = await open(name);
    });
    after(async () => {
      await browser.close();
      site.stop();
    });

    for (const [what, [scripts, tags]] of Object.entries(together))
      for (const allowed of policies) {
        const isModule = scripts.some((each) => each.includes('module'));
        // The modules bring Lit as it is, which needs its policy.
        if (isModule && allowed === "'none'") continue;
        it(`draws with ${what}${allowed && `, and trusted-types ${allowed}`}`, async () => {
          const { tab, said } = await newTab(browser);
          const words = '<p><a href="tel:+18883737888">Call 1-888-373-7888</a></p>';
          await tab.goto(
            site.page(
              '/page',
              `<link rel="icon" href="data:,"><title>Partner</title><body>${tags.map((tag) => `<${tag}>${words}</${tag}>`).join('')}${scripts.join('')}`,
              {
                'content-security-policy': `require-trusted-types-for 'script'${allowed && `; trusted-types ${allowed}`}`,
              },
            ),
          );
          for (const tag of tags) await drawn(tab, tag);
          assert.deepEqual(said, []);
          await tab.close();
        });
      }

    it('holds back who writes HTML without a policy: the browser keeps this rule', async () => {
      const { tab } = await newTab(browser);
      await tab.goto(
        site.page('/page', '<p>Partner</p>', {
          'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
        }),
      );
      assert.equal(
        await tab.evaluate(() => {
          try {
            document.querySelector('p').innerHTML = '<b>x</b>';
          } catch ({ name }) {
            return name;
          }
        }),
        'TypeError',
      );
      await tab.close();
    });
  });
