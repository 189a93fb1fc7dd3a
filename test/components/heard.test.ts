import { expect } from 'chai';
import { waitUntil } from '../helpers/wait.js';
import { lines } from '../../src/content/lines.js';
import { settings } from '../../src/content/settings.js';
import type { Line } from '../../src/content/types.js';
import { elements } from '../helpers/elements.js';
import { clear, show } from '../helpers/page.js';
import type { AwareElement } from '../../src/internal/aware-element.js';

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

const status = ({ renderRoot }: AwareElement) => renderRoot.querySelector('[role=status]')!.textContent!;
const press = async (element: AwareElement, name: string) => {
  [...element.renderRoot.querySelectorAll('button')].find((each) => read(each) === name)!.click();
  await element.updateComplete;
};
const tick = async (element: AwareElement, sign: RegExp) => {
  const label = [...element.renderRoot.querySelectorAll('.signs label')].find((each) =>
    sign.test(read(each)),
  );
  label!.querySelector('input')!.click();
  await element.updateComplete;
};

describe('what is heard of a checklist', () => {
  it('is a heading on what helps, one level below that of the card (S29)', async () => {
    const { renderRoot } = await show('<aware-red-flags heading-level="3"></aware-red-flags>');
    const [own, help] = renderRoot.querySelectorAll('[role=heading]');
    expect([own!.ariaLevel, help!.ariaLevel, read(help!)]).to.deep.equal(['3', '4', 'What can help now']);
  });

  it('is that the advice changed, and 911 where it comes first, on and off again (S19, S29)', async () => {
    const element = await show('<aware-red-flags></aware-red-flags>');
    await tick(element, /passport or ID/);
    expect(status(element)).to.match(/^Added: .* What can help now changed\.\s?$/);
    await tick(element, /under 18/);
    expect(status(element)).to.match(/^Added: .* What can help now changed: call 911 first\.\s?$/);
    await tick(element, /under 18/);
    expect(status(element)).to.match(/^Removed: .* What can help now changed\.\s?$/);
    await tick(element, /very long hours/);
    expect(status(element)).to.match(/^Added: /);
  });

  it('is never that the advice changed where it stayed, nor silence where it did (S29)', async () => {
    for (const { id: setting } of settings) {
      const element = await show(`<aware-red-flags setting="${setting}"></aware-red-flags>`);
      const advice = () =>
        [...element.renderRoot.querySelectorAll('.next > :is(p, .lines, .danger)')].map(read).join();
      for (const box of element.renderRoot.querySelectorAll<HTMLInputElement>('.signs input')) {
        const before = advice();
        box.click();
        await element.updateComplete;
        expect(
          status(element).includes('What can help now changed'),
          box.closest('label')!.textContent!,
        ).to.equal(advice() !== before);
      }
      clear();
    }
  });

  it('is that nothing is ticked, when another place or role is chosen, twice too (S29)', async () => {
    const element = await show('<aware-red-flags></aware-red-flags>');
    const said = [];
    for (const [at, value] of [
      [0, 'hospitality'],
      [1, 'front-desk'],
      [1, 'housekeeping'],
      [0, 'general'],
    ] as const) {
      const select = element.renderRoot.querySelectorAll('select')[at]!;
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      said.push(status(element));
      expect(said.at(-1)!.trim()).to.equal('The signs changed. Nothing is ticked now.');
      expect(said.at(-1)).to.not.equal(said.at(-2));
    }
  });

  it('is what a button did, each time it is pressed (S29)', async () => {
    const element = await show('<aware-red-flags setting="general"></aware-red-flags>');
    for (const [name, told] of [
      ['Untick all', /^Nothing is ticked now\.\s?$/],
      ['Copy', /^(Copied|Marked)/],
    ] as const) {
      let before = status(element);
      for (const time of [1, 2, 3]) {
        await press(element, name);
        await waitUntil(() => status(element) !== before, `${name}, ${time}`);
        expect(status(element), `${name}, ${time}`).to.match(told);
        before = status(element);
      }
    }
  });
});

it('a statistic says each time that it was copied, and where its file is (S29)', async () => {
  const element = await show('<aware-statistic view="table"></aware-statistic>');
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    for (const [name, told] of [
      ['Copy as citation', /^(Copied|Marked)/],
      ['Download as CSV', /^Look in your downloads for [\w-]+\.csv\.\s?$/],
    ] as const) {
      let before = status(element);
      for (const time of [1, 2, 3]) {
        await press(element, name);
        await waitUntil(() => status(element) !== before, `${name}, ${time}`);
        expect(status(element), `${name}, ${time}`).to.match(told);
        before = status(element);
      }
    }
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
});

describe('what is heard of tabs and tables', () => {
  const framed = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  it('is a panel by the name of its tab, or a group by what is in sight where a select stands in (S29)', async () => {
    for (const tag of ['aware-definitions', 'aware-sector-guide']) {
      const element = await show(`<div style="inline-size: 900px"><${tag}></${tag}></div>`);
      const panel = () => element.renderRoot.querySelector('#panel')!;
      const name = () =>
        element.renderRoot.querySelector<HTMLElement>(`#${panel().getAttribute('aria-labelledby')!}`)!;
      for (const [width, role] of [
        [900, 'tabpanel'],
        [300, 'group'],
        [900, 'tabpanel'],
      ] as const) {
        element.parentElement!.style.inlineSize = `${width}px`;
        await framed();
        await element.updateComplete;
        expect(panel().role).to.equal(role);
        expect(name().checkVisibility(), `${tag}, ${width}`).to.equal(true);
        expect(read(name())).to.equal(tag === 'aware-definitions' ? 'Definitions' : 'Front desk');
        const stops = panel().querySelectorAll('a, button, input, select, summary');
        if (role === 'tabpanel' && !stops.length) expect((panel() as HTMLElement).tabIndex).to.equal(0);
      }
    }
  });

  it('is a table with a name, and in each row the name of the row, at any width (S29)', async () => {
    for (const markup of [
      '<aware-definitions topic="language"></aware-definitions>',
      '<aware-statistic view="table"></aware-statistic>',
      '<aware-statistic figure="series:estimate-2015" view="table"></aware-statistic>',
    ]) {
      for (const width of [900, 220]) {
        const { renderRoot } = await show(`<div style="inline-size: ${width}px">${markup}</div>`);
        const table = renderRoot.querySelector('table')!;
        const name = renderRoot.querySelector(`#${table.getAttribute('aria-labelledby')!}`)!;
        expect(read(name)).to.match(/\w/);
        for (const row of table.tBodies[0]!.rows) {
          const [head, ...cells] = row.cells;
          expect([head!.localName, head!.scope, head!.role]).to.deep.equal(['th', 'row', 'rowheader']);
          for (const cell of cells) expect(cell.role).to.equal('cell');
          expect(row.role).to.equal('row');
        }
        expect(table.role).to.equal('table');
        clear();
      }
    }
  });

  it('is the name of each county, in a map that holds nothing but shapes (S29)', async () => {
    const { renderRoot } = await show('<aware-local-help></aware-local-help>');
    const shapes = renderRoot.querySelectorAll('svg [role=radio]');
    expect(shapes.length).to.equal(16);
    for (const shape of shapes) {
      expect(shape.childElementCount).to.equal(0);
      const name = renderRoot.querySelector(`#${shape.getAttribute('aria-labelledby')!}`)!;
      expect(read(name).toLowerCase()).to.equal(shape.id);
    }
  });
});
