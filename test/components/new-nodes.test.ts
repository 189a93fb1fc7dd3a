// A translator or an extension puts nodes of its own where our words were. What changes after that is drawn into new nodes: no link
// dials one number and shows another.
import { expect } from 'chai';
import type { AwareElement } from '../../src/internal/aware-element.js';
import { elements } from '../helpers/elements.js';
import { clear, show, textOf, warnings } from '../helpers/page.js';
import { addPseudo, addPseudoRtl } from '../helpers/pseudo-locale.js';

const textsIn = (root: Node) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(({ data }) => data.trim());
};
const ways = {
  'wrapped by a translator': (root: Node) => {
    for (const text of textsIn(root)) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    }
  },
  'replaced by a translator': (root: Node) => {
    for (const text of textsIn(root)) {
      const font = document.createElement('font');
      font.append(text.data);
      text.replaceWith(font);
    }
  },
};

type Act = (element: AwareElement) => void;
const set =
  (state: string): Act =>
  (element) => {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    const template = document.createElement('template');
    template.innerHTML = `<p ${state}></p>`;
    for (const { name, value } of template.content.firstElementChild!.attributes)
      element.setAttribute(name, value);
  };
const choose =
  (at: number, value: string): Act =>
  ({ renderRoot }) => {
    const select = renderRoot.querySelectorAll('select')[at]!;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
const press =
  (selector: string): Act =>
  ({ renderRoot }) => {
    renderRoot
      .querySelector(selector)!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  };
const look =
  (words: string): Act =>
  ({ renderRoot }) => {
    const field = renderRoot.querySelector('input')!;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
const tick =
  (at: number): Act =>
  ({ renderRoot }) => {
    renderRoot.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[at]!.click();
  };

/** What a visitor does in an element. */
const used: Partial<Record<keyof typeof elements, Record<string, Act>>> = {
  'aware-local-help': {
    'a county from the list': choose(0, 'york'),
    'another county': choose(0, 'aroostook'),
    'a county on the map': press('#hancock'),
    'no county': choose(0, ''),
  },
  'aware-red-flags': {
    'a setting': choose(0, 'school'),
    'a job': choose(1, 'student'),
    'another setting': choose(0, 'hospitality'),
    'a sign': tick(0),
    'another sign': tick(3),
    'a sign that is none after all': tick(0),
    'a third setting': choose(0, 'health'),
  },
  'aware-sector-guide': { 'a job': press('#tab-housekeeping'), 'another job': press('#tab-manager') },
  'aware-definitions': {
    'a topic': press('#tab-myths'),
    'another topic': press('#tab-language'),
    'a search': look('labor'),
    'another search': look('survival'),
    'a search for nothing': look('xyzzy'),
    'no search': look(''),
  },
};

/** What each link dials, and what it shows. */
const isHonest = ({ renderRoot }: AwareElement) => {
  for (const link of renderRoot.querySelectorAll<HTMLAnchorElement>('a[href^=tel], a[href^=sms]')) {
    const [dials, shows] = [link.href, link.textContent!].map((each) => each.replace(/\D/g, '').slice(-10));
    expect(dials, link.outerHTML).to.equal(shows);
  }
};

for (const [tag, { states }] of Object.entries(elements)) {
  describe(`new facts, new nodes: ${tag}`, () => {
    before(() => {
      addPseudo();
      addPseudoRtl();
    });

    const steps: Record<string, Act> = {
      ...(used[tag as keyof typeof elements] ?? {}),
      'a language': (element) => (element.parentElement!.lang = 'en-XA'),
      'another language': (element) => (element.parentElement!.lang = 'ar-XB'),
      'English again': (element) => (element.parentElement!.lang = ''),
      ...Object.fromEntries(states.slice(0, 8).map((state) => [state, set(state)])),
    };

    for (const [how, wrap] of Object.entries(ways))
      it(`shows what it dials, and says what a fresh one says, after its words were ${how} (S33)`, async () => {
        await warnings(async () => {
          const [element, fresh] = [await show(`<${tag}></${tag}>`), await show(`<${tag}></${tag}>`)];
          for (const [what, act] of Object.entries(steps)) {
            wrap(element.renderRoot);
            for (const each of [element, fresh]) {
              act(each);
              await Promise.resolve();
              await each.updateComplete;
            }
            isHonest(element);
            // WebKit forgets to draw a first letter as a capital.
            expect(textOf(element).toLowerCase(), what).to.equal(textOf(fresh).toLowerCase());
          }
        });
        clear();
      });

    it('keeps the focus, what is unfolded and what was chosen when the language changes', async () => {
      const element = await show(`<${tag}></${tag}>`);
      const root = element.renderRoot as ShadowRoot;
      for (const each of root.querySelectorAll('details')) each.open = true;
      const controls = () =>
        [...root.querySelectorAll<HTMLElement>('a, button, select, input, summary')].filter((each) =>
          each.checkVisibility(),
        );
      for (const at of [0, 1, controls().length - 1]) {
        controls()[at]!.focus();
        const { length } = controls();
        for (const lang of ['en-XA', 'en']) {
          element.parentElement!.lang = lang;
          await Promise.resolve();
          await element.updateComplete;
          expect(controls().length).to.equal(length);
          expect(controls().indexOf(root.activeElement as HTMLElement)).to.equal(at);
        }
      }
    });
  });
}
