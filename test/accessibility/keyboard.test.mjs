// Whatever a mouse can do in a widget, a keyboard can: in reading order, without a trap, and the focus is never lost.
/* global root, element, controls, copied, printed */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { until } from '../pages/browser.mjs';
import { startPages } from './page.mjs';
import { states } from './states.mjs';

describe('by keyboard alone', () => {
  let pages, tab;
  before(async () => {
    pages = await startPages();
    ({ tab } = pages);
  });
  after(() => pages.stop());

  /** Shows an element between two links of the page, with the focus on the first of them. */
  const begin = async (tag, options) => {
    await pages.show(tag, {
      before: '<p><a id="first" href="#">Before</a></p>',
      after: '<p><a id="last" href="#">After</a></p>',
      ...options,
    });
    await tab.evaluate((name) => {
      globalThis.element = document.querySelector(name);
      globalThis.root = element.shadowRoot;
      document.querySelector('#first').focus();
    }, tag);
  };
  const press = async (...keys) => {
    for (const key of keys) await tab.keyboard.press(key);
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  };
  /** What has the focus: the text of a control in the widget, or the id of a link around it. */
  const focused = () =>
    tab.evaluate(() => {
      const { activeElement: at } = document;
      if (at !== element) return `#${at.id}`;
      const inside = root.activeElement;
      const label = inside.labels?.[0]?.cloneNode(true);
      label?.querySelector('select')?.remove();
      const named =
        inside.matches('[role=radio]') && root.getElementById(inside.getAttribute('aria-labelledby'));
      return (named || label || inside).textContent.trim().replace(/\s+/g, ' ');
    });
  const backTo = async (name) => {
    for (let i = 0; i < 80; i++) {
      if ((await focused()).startsWith(name)) return;
      await tab.keyboard.press('Tab');
    }
    throw new Error(`Never came to: ${name}`);
  };
  const say = (selector) => tab.evaluate((name) => root.querySelector(name)?.innerText.trim(), selector);

  for (const [tag, all] of Object.entries(states)) {
    it(`every control of ${tag} is reached, in reading order, forward and back, and left again`, async () => {
      for (const state of all) {
        await begin(tag, state);
        const number = await tab.evaluate(() => {
          globalThis.controls = [
            ...root.querySelectorAll('a, button, input, select, summary, [tabindex="0"]'),
          ].filter((each) => each.tabIndex >= 0 && each.checkVisibility());
          return controls.length;
        });
        const at = () =>
          tab.evaluate(() =>
            document.activeElement === element
              ? controls.indexOf(root.activeElement)
              : document.activeElement.id,
          );
        const walk = async () => {
          const found = [];
          for (let i = 0; i <= number; i++) {
            await tab.keyboard.press('Tab');
            found.push(await at());
          }
          return found;
        };
        const order = Array.from({ length: number }, (_, i) => i);
        assert.deepEqual(await walk(), [...order, 'last'], state.name);
        await tab.keyboard.down('Shift');
        assert.deepEqual(await walk(), [...order.toReversed(), 'first'], state.name);
        await tab.keyboard.up('Shift');
      }
    });
  }

  it('a checklist is ticked, folded open, copied, printed and cleared', async () => {
    await begin('aware-red-flags', { attributes: 'setting="general"' });
    await backTo('Someone was hired');
    await press('Space', 'Tab', 'Space');
    assert.match(await focused(), /^Someone works very long hours/);
    assert.match(await say('[role=status]'), /^Added: Someone works very long hours/);
    await backTo('Notes for my call');
    await press('Enter', 'Tab');
    assert.equal(await focused(), 'Copy');
    await press('Enter');
    await until('the copy', () => tab.evaluate(() => copied.includes('Someone was hired')));
    assert.equal(await focused(), 'Copy');
    await press('Tab', 'Enter', 'Tab', 'Space');
    assert.equal(await tab.evaluate(() => printed), 2);
    assert.equal(await focused(), 'Print it blank');
    await press('Tab', 'Enter');
    assert.equal(await focused(), 'Untick all');
    assert.equal(await tab.evaluate(() => root.querySelectorAll(':checked:is(input)').length), 0);
    assert.match(await say('[role=status]'), /^Nothing is ticked now/);
  });

  it('a place and a job are chosen in a checklist, and the focus stays where it is', async () => {
    await begin('aware-red-flags');
    await backTo('Where?');
    await press('ArrowDown');
    assert.equal(await focused(), 'Where?');
    assert.equal(await tab.evaluate(() => root.querySelector('select').value), 'hospitality');
    await press('Tab');
    assert.equal(await focused(), 'Your role');
    await press('ArrowDown');
    assert.equal(await focused(), 'Your role');
  });

  it('tabs are one stop, and arrows, Home and End go from one to the next', async () => {
    await begin('aware-sector-guide');
    await backTo('Front desk');
    const panel = () => tab.evaluate(() => root.querySelector('#panel').getAttribute('aria-labelledby'));
    for (const [key, name] of [
      ['ArrowRight', 'Housekeeping'],
      ['End', 'Manager'],
      ['ArrowRight', 'Front desk'],
      ['ArrowLeft', 'Manager'],
      ['Home', 'Front desk'],
    ]) {
      await press(key);
      assert.equal(await focused(), name);
      assert.equal(await say('[aria-selected=true]'), name);
      assert.equal(await panel(), await tab.evaluate(() => root.activeElement.id));
    }
    await press('Tab');
    assert.equal(await focused(), 'At the front desk');
  });

  it('where tabs have no room, a select does the same', async () => {
    await begin('aware-sector-guide', { width: 320 });
    await backTo('Your job');
    await press('ArrowDown');
    assert.equal(await focused(), 'Your job');
    assert.match(await say('.region'), /Housekeeping$/);
  });

  it('a county is chosen from the list and on the map, and the focus goes with it', async () => {
    await begin('aware-local-help');
    await backTo('Your county');
    await press('ArrowDown');
    assert.equal(await focused(), 'Your county');
    assert.equal(await say('[role=status]'), 'Help in Androscoggin County');
    await press('Tab');
    assert.equal(await focused(), 'Androscoggin');
    for (const [key, name] of [
      ['Home', 'Aroostook'],
      ['ArrowDown', 'Piscataquis'],
      ['ArrowUp', 'Aroostook'],
      ['k', 'Kennebec'],
      ['End', 'York'],
      ['ArrowRight', 'Aroostook'],
    ]) {
      await press(key);
      assert.equal(await focused(), name);
      assert.equal(await say('[role=status]'), `Help in ${name} County`);
      assert.equal(
        await tab.evaluate(() => root.querySelector('[aria-checked=true]') === root.activeElement),
        true,
      );
    }
    await press('Tab');
    assert.notEqual(await focused(), 'York');
  });

  it('a word is looked for, nothing found, and all is shown again', async () => {
    await begin('aware-definitions');
    await backTo('Find a word');
    await tab.keyboard.type('xyz');
    await press('Tab');
    assert.equal(await focused(), await say('.find button'));
    await press('Enter');
    assert.equal(await focused(), 'Find a word');
    await tab.keyboard.type('labor');
    assert.match(await say('.find [role=status]'), /\d/);
    await press('Escape');
    assert.equal(await focused(), 'Find a word');
    assert.equal(await tab.evaluate(() => root.querySelector('input').value), '');
  });

  it('what is folded opens and closes with Enter and the space bar', async () => {
    await begin('aware-school-card', { attributes: 'audience="parent"' });
    await backTo('What the law asks');
    const isOpen = () => tab.evaluate(() => root.activeElement.parentElement.open);
    await press('Enter');
    assert.equal(await isOpen(), true);
    await press('Space');
    assert.equal(await isOpen(), false);
  });

  it('a figure is unfolded and its citation copied', async () => {
    await begin('aware-statistic');
    await backTo('About this number');
    await press('Enter');
    await until('what was folded', () => tab.evaluate(() => root.querySelector('.cite')));
    await backTo('Copy as citation');
    await press('Space');
    await until('the copy', () => tab.evaluate(() => copied.includes('273')));
    assert.equal(await focused(), 'Copy as citation');
    assert.ok(await say('[role=status]'));
  });

  for (const [tag, name, attributes = ''] of [
    ['aware-local-help', 'Print these numbers'],
    ['aware-school-card', 'Print this card'],
    ['aware-definitions', 'Print as a style sheet'],
    ['aware-sector-guide', 'Print for the break room'],
    ['aware-sector-guide', 'Print small cards', 'sector="beauty-services"'],
  ]) {
    it(`"${name}" prints once, and keeps the focus`, async () => {
      await begin(tag, { attributes });
      await backTo(name);
      await press('Enter');
      await until('the print', () => tab.evaluate(() => printed === 1));
      assert.ok((await focused()).startsWith(name));
    });
  }

  it('the link that leaves keeps the focus when it is pinned in the corner, and when it comes back', async () => {
    await begin('aware-exit', { after: '<p style="block-size: 3000px"></p>' });
    await backTo('Leave this page');
    for (const top of [1500, 0]) {
      await tab.evaluate((y) => scrollTo(0, y), top);
      await until('the corner', () =>
        tab.evaluate((away) => root.querySelector('.exit').matches(':popover-open') === away, top > 0),
      );
      assert.match(await focused(), /^Leave this page/);
    }
  });
});
