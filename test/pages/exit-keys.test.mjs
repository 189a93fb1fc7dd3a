// Rule S4, on whole pages with real keys.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browsers, openRoots, until } from './browser.mjs';
import { leaveByKeyboard, page, script, suite, there } from './exit.mjs';

const tall = '<p style="width: 5000px; height: 3000px">Text</p>';

for (const name of browsers) {
  describe(`the keys of quick exit, in ${name}`, () => {
    const at = suite(name);
    const { visit } = at;
    const stays = async (tab, visits) => {
      assert.equal(await tab.title(), 'Help with trafficking');
      assert.equal(visits.length, 0);
    };

    /** Goes from control to control, pressing a key on each, until it is put into a field of a widget. */
    const enter = (tab, key, tag) =>
      until(`a field of ${tag}`, async () => {
        await tab.keyboard.press('Tab');
        await tab.keyboard.press(key);
        return tab.evaluate((name) => window.enteredIn === name, tag);
      });
    const others = ['a', 'Control', 'Alt', ...(name === 'firefox' ? [] : ['CapsLock'])];
    const listenFor = `<script>addEventListener('input', ({ target }) => (window.enteredIn = target.localName))</script>`;

    it('does not leave while someone writes in a field of ours, whose root is closed (S4)', async () => {
      const { tab, visits } = await visit(
        `<aware-exit></aware-exit><aware-definitions></aware-definitions>${script('aware')}${listenFor}`,
      );
      await enter(tab, 'x', 'aware-definitions');
      await leaveByKeyboard(tab);
      assert.equal(await tab.evaluate(() => location.pathname), '/help');
      assert.equal(visits.length, 0);
      await tab.close();
    });

    it('leaves though a sign was just ticked, where nothing is written (S4)', async () => {
      const { tab } = await visit(
        `<aware-exit></aware-exit><aware-red-flags setting="general"></aware-red-flags>${script('aware')}${listenFor}`,
      );
      await enter(tab, ' ', 'aware-red-flags');
      await leaveByKeyboard(tab);
      await there(tab);
      await tab.close();
    });

    it('never leaves with the wheel, a button of the mouse or another key (S4)', async () => {
      const { tab, visits } = await visit(page(tall));
      const { keyboard, mouse } = tab;
      const thrice = async (begin, end) => {
        for (let i = 0; i < 3; i++) {
          await begin();
          await end();
        }
      };
      const down = () => keyboard.down('Shift');
      const up = () => keyboard.up('Shift');
      await mouse.move(300, 300);
      await thrice(down, async () => {
        await mouse.wheel({ deltaY: 40 });
        await tab.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        await up();
      });
      await thrice(down, async () => {
        await mouse.click(300, 300);
        await up();
      });
      await thrice(down, async () => {
        await keyboard.press('a');
        await up();
      });
      for (const held of others) {
        await keyboard.down(held);
        await thrice(down, up);
        await keyboard.up(held);
      }
      await mouse.down();
      await thrice(down, up);
      await mouse.up();
      // Two presses alone, then one with another key: the third writes a letter.
      await keyboard.press('Shift');
      await keyboard.press('Shift');
      await down();
      await keyboard.press('a');
      await up();
      await stays(tab, visits);
      await leaveByKeyboard(tab);
      await there(tab);
      await tab.close();
    });

    for (const [what, markup, prepare] of [
      [
        'a hidden dialog stands in the page',
        '<div role="dialog" aria-modal="true" style="display: none">Cookie settings</div>',
      ],
      [
        'the focus is on a button',
        '<input type="button" id="at" value="Read more">',
        (tab) => tab.focus('#at'),
      ],
      ['a box has just been ticked', '<input type="checkbox" id="at">', (tab) => tab.click('#at')],
      [
        'the focus was in a frame, and has come back',
        '<iframe srcdoc="<input>"></iframe><button id="at">x</button>',
        async (tab) => {
          await tab.evaluate(() => document.querySelector('iframe').contentWindow.focus());
          await leaveByKeyboard(tab);
          await tab.focus('#at');
        },
      ],
    ])
      it(`leaves while ${what} (S4)`, async () => {
        const { tab } = await visit(page(markup));
        await prepare?.(tab);
        await leaveByKeyboard(tab);
        await there(tab);
        await tab.close();
      });

    const told = (tab) =>
      tab.evaluate(() =>
        [...document.querySelectorAll('aware-exit, aware-hotline')]
          .map(({ shadowRoot }) => shadowRoot.querySelector('[aria-live] .count'))
          .filter((count) => count?.checkVisibility() && count.getBoundingClientRect().width)
          .map((count) => count.textContent.trim()),
      );

    for (const [tags, scripts] of [
      ['<aware-exit></aware-exit><aware-hotline exit="on"></aware-hotline>', ['aware-exit', 'aware-hotline']],
      ['<aware-hotline></aware-hotline>', ['aware-hotline']],
    ])
      it(`counts the presses aloud and on screen, once, and forgets them: ${scripts.join(', ')} (S4)`, async () => {
        const { tab, visits } = await visit(
          `<title>Help with trafficking</title>${tags}${scripts.map(script).join('')}`,
          {
            before: openRoots,
          },
        );
        const [two, one] = ['Shift: 2 more times to leave', 'Shift: 1 more time to leave'];
        assert.deepEqual(await told(tab), []);
        await tab.keyboard.press('Shift');
        assert.deepEqual(await told(tab), [two]);
        await tab.keyboard.press('Shift');
        assert.deepEqual(await told(tab), [one]);
        await tab.keyboard.press('a');
        assert.deepEqual(await told(tab), []);
        await tab.keyboard.press('Shift');
        assert.deepEqual(await told(tab), [two]);
        await until('the end of the count', async () => !(await told(tab)).length).catch(() => 0);
        await until('the end of the count', async () => !(await told(tab)).length);
        await stays(tab, visits);
        await leaveByKeyboard(tab);
        await there(tab);
        await tab.close();
      });

    for (const [tags, scripts] of [
      ['<aware-exit keys="off"></aware-exit>', ['aware-exit']],
      ['<aware-exit></aware-exit><aware-local-help keys=" OFF"></aware-local-help>', ['aware']],
      [
        '<aware-exit></aware-exit><aware-hotline keys="off"></aware-hotline>',
        ['aware-exit', 'aware-hotline'],
      ],
    ])
      it(`says nothing of keys and hears none where one element has them off: ${tags} (S4)`, async () => {
        const { tab, visits } = await visit(
          `<title>Help with trafficking</title>${tags}${scripts.map(script).join('')}`,
          {
            before: openRoots,
          },
        );
        await leaveByKeyboard(tab);
        assert.deepEqual(await told(tab), []);
        const words = () =>
          tab.evaluate(() =>
            [...document.querySelectorAll('*')].map((each) => each.shadowRoot?.textContent ?? '').join(),
          );
        await until('no word of keys', async () => !/Shift/.test(await words()));
        await stays(tab, visits);
        // A page may change its mind.
        await tab.evaluate(() => {
          for (const each of document.querySelectorAll('[keys]')) each.removeAttribute('keys');
        });
        await until('the word of keys', async () => /Shift/.test(await words()));
        await leaveByKeyboard(tab);
        await there(tab);
        await tab.close();
      });
  });
}
