import { expect } from '@open-wc/testing';
import { lines } from '../../src/content/lines.js';
import type { Line } from '../../src/content/types.js';
import { elements } from '../helpers/elements.js';
import { clear, show } from '../helpers/page.js';

const read = (each: Element) => each.textContent!.replace(/\s+/g, ' ').trim();
const everyLine = `lines="${lines.map(({ id }) => id).join(' ')}"`;
const levels = (root: ParentNode) =>
  [...root.querySelectorAll('[role=heading]')].map(({ ariaLevel }) => Number(ariaLevel));

for (const [tag, { states }] of Object.entries(elements)) {
  describe(`what is heard of ${tag}`, () => {
    /** Every state, unfolded; hotlines with all lines too. */
    const each = async (act: (root: ParentNode, state: string) => void) => {
      for (const state of [...states, ...(tag === 'aware-hotline' ? [everyLine] : [])]) {
        const { renderRoot } = await show(`<${tag} ${state}></${tag}>`);
        for (const fold of renderRoot.querySelectorAll('details')) fold.open = true;
        act(renderRoot, state);
        clear();
      }
    };

    it('ties every button to call, text or chat to the name of its line, as an item of a list (S29)', async () => {
      await each((root, state) => {
        for (const link of root.querySelectorAll<HTMLAnchorElement>('.actions a')) {
          const href = link.getAttribute('href')!;
          const item = link.closest('li');
          expect(item, `${state}: ${read(link)}`).to.not.equal(null);
          const line = (lines as readonly Line[]).find(({ voice, sms, chat }) =>
            [`tel:${voice.e164}`, `sms:${sms?.e164}`, chat].includes(href),
          );
          // A center has a name of its own, and a message of a school card speaks of its line.
          const name = item!.querySelector('.name');
          if (name) expect(read(item!)).to.match(/^\S/).and.include(read(name));
          else expect(read(item!).length).to.be.above(read(link).length + 10);
          if (item!.matches('.line') && line && tag !== 'aware-local-help')
            expect(read(name!), state).to.equal(line.name);
        }
      });
    });

    it('has lists that are lists, with markers or without, and none that is empty (S29)', async () => {
      await each((root, state) => {
        for (const list of root.querySelectorAll('ul, ol')) {
          expect(list.childElementCount, `${state}: ${list.outerHTML}`).to.be.above(0);
          for (const item of list.children) expect(item.localName).to.equal('li');
          if (getComputedStyle(list).listStyleType === 'none')
            expect(list.role, list.outerHTML.slice(0, 90)).to.equal('list');
        }
      });
    });

    it('calls no two links the same that lead to two places (S29)', async () => {
      await each((root, state) => {
        const places = new Map<string, string>();
        for (const link of root.querySelectorAll('a')) {
          const href = link.getAttribute('href')!;
          const before = places.get(read(link)) ?? href;
          expect(before, `${state}: ${read(link)}`).to.equal(href);
          places.set(read(link), href);
        }
      });
    });

    if (tag === 'aware-exit') return;

    for (const level of [1, 2, 3, 4, 5, 6])
      it(`has its inner headings below its own, and none beyond six: ${level} (S29)`, async () => {
        const { renderRoot } = await show(`<${tag} heading-level="${level}"></${tag}>`);
        const [own, ...inner] = levels(renderRoot);
        expect(own).to.equal(level);
        for (const each of inner) expect(each).to.equal(Math.min(level + 1, 6));
      });

    it('takes its level from the heading of the partner, unless one is given, and follows another (S29)', async () => {
      const element = await show(`<${tag}><h3 slot="heading">Ours</h3></${tag}>`);
      const inner = () => levels(element.renderRoot).slice(1);
      for (const each of inner()) expect(each).to.equal(4);
      for (const [html, level] of [
        ['<div slot="heading"><h5>Ours</h5></div>', 6],
        ['<div slot="heading" role="heading" aria-level="2">Ours</div>', 3],
        ['<h6 slot="heading">Ours</h6>', 6],
        ['<p slot="heading">Ours</p>', 3],
        ['<section><h5 slot="heading">not in the slot</h5></section>', 3],
      ] as const) {
        element.innerHTML = html;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        await element.updateComplete;
        for (const each of inner()) expect(each, html).to.equal(level);
      }
      const given = await show(`<${tag} heading-level="2"><h4 slot="heading">Ours</h4></${tag}>`);
      for (const each of levels(given.renderRoot).slice(1)) expect(each).to.equal(3);
    });
  });
}
