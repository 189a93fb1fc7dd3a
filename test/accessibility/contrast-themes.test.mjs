// In the contrast themes of Windows the browser sets all colors; what we say by color alone would be lost.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { browsers, drawn, open, openRoots } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';

const tags = readdirSync(new URL('../../src/components/', import.meta.url));

describe('in forced colors, in chromium', { skip: !browsers.includes('chromium') }, () => {
  let browser, site;
  before(async () => {
    site = await startSite();
    browser = await open('chromium');
  });
  after(async () => {
    await browser.close();
    site.stop();
  });

  for (const tag of tags)
    it(`every action keeps its edge, every control shows its focus, and words take the colors of the theme (S29): ${tag}`, async () => {
      const tab = await browser.newPage();
      const devtools = await tab.createCDPSession();
      await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      await devtools.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      await tab.evaluateOnNewDocument(openRoots);
      await tab.goto(
        site.page(
          '/page',
          `<body style="--aware-surface: #ffd; --aware-ink: #220; --aware-accent: #a00"><${tag}></${tag}><script defer src="/aware/${tag}.min.js"></script>`,
        ),
      );
      await drawn(tab, tag);
      const faults = await tab.evaluate((tag) => {
        const found = [];
        if (!matchMedia('(forced-colors: active)').matches) found.push('not forced');
        const probe = document.body.appendChild(document.createElement('i'));
        const system = new Set(
          'CanvasText LinkText VisitedText ButtonText FieldText HighlightText GrayText SelectedItemText'
            .split(' ')
            .map((name) => {
              probe.style.color = name;
              return getComputedStyle(probe).color;
            }),
        );
        const { shadowRoot } = document.querySelector(tag);
        for (const each of shadowRoot.querySelectorAll('details')) each.open = true;
        const told = (each) => `${each.localName}.${each.className} ${each.textContent.trim().slice(0, 30)}`;
        for (const each of shadowRoot.querySelectorAll('.card *')) {
          if (!each.checkVisibility() || each.closest('svg')) continue;
          const style = getComputedStyle(each);
          const hasText = [...each.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim());
          if (hasText && !system.has(style.color)) found.push(`${style.color}: ${told(each)}`);
          if (each.matches('.action, button, select, input, [role=tab]')) {
            const edge = parseFloat(style.borderBlockEndWidth) > 0 && style.borderBlockEndStyle !== 'none';
            const drawn = edge || style.appearance !== 'none' || style.textDecorationLine === 'underline';
            if (!drawn) found.push(`no edge: ${told(each)}`);
          }
          if (each.matches('a, button, select, input, summary, [tabindex="0"]')) {
            each.focus({ focusVisible: true });
            const { outlineStyle, outlineWidth } = getComputedStyle(each);
            if (outlineStyle === 'none' || !(parseFloat(outlineWidth) > 0))
              found.push(`no focus: ${told(each)}`);
          }
        }
        return [...new Set(found)];
      }, tag);
      assert.deepEqual(faults, []);
      await tab.close();
    });
});
