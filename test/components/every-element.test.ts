import 'axe-core/axe.min.js';
import { expect } from 'chai';
import type axeCore from 'axe-core';
import type { AwareElement } from '../../src/internal/aware-element.js';
import { contrast, withText } from '../helpers/contrast.js';
import { elements, type Tag } from '../helpers/elements.js';
import { clear, phone, show, textOf, warnings } from '../helpers/page.js';
import { addLanguage, addPseudo, addPseudoRtl, unwrapped } from '../helpers/pseudo-locale.js';

const { axe } = window as unknown as { axe: typeof axeCore };

async function violations(element: Element): Promise<string[]> {
  // A card stands somewhere in a partner's page, so rules about whole pages do not apply to it.
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const [tag, { type, states }] of Object.entries(elements)) {
  const markup = (state = '', inside = '') => `<${tag} ${state}>${inside}</${tag}>`;

  describe(`every element: ${tag}`, () => {
    before(() => {
      addPseudo();
      addPseudoRtl();
    });

    for (const state of states) {
      for (const scheme of ['light', 'dark']) {
        it(`has no fault that axe can find, and a number to read (S17, S29): ${state} ${scheme}`, async () => {
          const element = await show(markup(`${state} theme="${scheme}"`));
          expect(await violations(element)).to.deep.equal([]);
          expect(textOf(element)).to.match(phone);
        });
      }

      it(`asks who records visits to leave it out, in its open root (S11): ${state}`, async () => {
        const { renderRoot } = await show(markup(state));
        const box = renderRoot.querySelector('.card')!.closest('.apart')!;
        expect(box.matches('.rr-block.sentry-block.ph-no-capture[data-clarity-mask=true]')).to.equal(true);
      });

      it(`says every word through the translations: ${state}`, async () => {
        const element = await show(`<div lang="en-XA">${markup(state)}</div>`);
        expect(unwrapped(textOf(element))).to.equal('');
        for (const named of element.renderRoot.querySelectorAll('[aria-label], [title], [alt]')) {
          for (const name of ['aria-label', 'title', 'alt']) {
            expect(unwrapped(named.getAttribute(name) ?? '')).to.equal('');
          }
        }
      });

      for (const box of [
        'inline-size: 200px',
        'display: flex; inline-size: 200px',
        'display: grid; inline-size: 320px',
      ]) {
        it(`keeps its content and its number in a narrow box (S17, S29): ${box}, ${state}`, async () => {
          const element = await show(`<div style="${box}">${markup(state)}</div>`);
          const card = element.renderRoot.querySelector('.card')!;
          const { width } = card.getBoundingClientRect();
          expect(width).to.be.within(199, 320);
          expect(card.scrollWidth).to.be.at.most(Math.ceil(width));
          expect(textOf(element)).to.match(phone);
        });
      }
    }

    it('takes its width from a flex row and a grid column without collapsing', async () => {
      for (const box of [
        'display: flex',
        'display: grid; grid-template-columns: auto auto',
        'display: block',
      ]) {
        const element = await show(`<div style="inline-size: 900px; ${box}">${markup()}<p>beside</p></div>`);
        expect(element.getBoundingClientRect().width).to.be.above(199);
        clear();
      }
    });

    it('keeps working when it is moved, cloned, emptied, and written again by innerHTML', async () => {
      const element = await show(markup('', '<p>before the script</p>'));
      const box = element.parentElement!;
      document.body.append(element);
      expect(textOf(element)).to.match(phone);
      box.append(element.cloneNode(true));
      box.innerHTML += markup();
      box.append(element);
      for (const each of box.querySelectorAll<typeof element>(tag)) {
        await each.updateComplete;
        expect(textOf(each)).to.match(phone);
      }
    });

    it('keeps its number and its looks in the document of a frame, made for it or moved there, and back', async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const { body } = frame.contentDocument!;
      const element = await show(markup());
      const box = element.parentElement!;
      const made = document.createElement(tag);
      const isWhole = async (each: typeof element) => {
        await each.updateComplete;
        expect(textOf(each)).to.match(phone);
        const card = each.renderRoot.querySelector('.card')!;
        expect(getComputedStyle(card).borderTopWidth).to.equal('1px');
      };
      for (const place of [body, box, body, box]) {
        for (const each of [element, made as typeof element]) {
          place.append(each);
          await isWhole(each);
        }
      }
      frame.remove();
    });

    it('stands whatever a script sets as a property, objects too that no text can be made of', async () => {
      const element = await show(markup());
      const names = (type as unknown as typeof AwareElement).elementProperties.keys();
      const values = [
        null,
        undefined,
        7,
        Symbol('x'),
        Object.create(null),
        () => 'dark',
        { toString: () => ({}) },
        { toString: () => expect.fail('no text') },
      ];
      await warnings(async () => {
        for (const name of names) {
          for (const value of values) {
            (element as unknown as Record<string, unknown>)[String(name)] = value;
            await element.updateComplete;
            expect(textOf(element)).to.match(phone);
          }
        }
      });
    });

    it('takes properties that were set before it was defined', async () => {
      const late = document.createElement(`late-${tag}`) as HTMLElement & { theme: string };
      late.theme = 'dark';
      customElements.define(`late-${tag}`, class extends (type as unknown as typeof HTMLElement) {});
      document.body.append(late);
      await (late as unknown as { updateComplete: Promise<boolean> }).updateComplete;
      expect(late.shadowRoot!.querySelector('.card')!.className).to.include('dark');
      late.remove();
    });

    it('follows the nearest lang, across shadow roots, and its changes', async () => {
      const box = document.createElement('div');
      document.body.append(box);
      box.lang = 'en-XA';
      const inner = box.attachShadow({ mode: 'open' });
      inner.innerHTML = markup();
      const element = inner.firstElementChild as Awaited<ReturnType<typeof show>>;
      await element.updateComplete;
      expect(textOf(element)).to.include('⟦');

      box.lang = 'AR-xb-latn';
      await Promise.resolve();
      await element.updateComplete;
      const card = () => element.renderRoot.querySelector('.card')!;
      expect(card().getAttribute('lang')).to.equal('ar-XB');
      expect(card().getAttribute('dir')).to.equal('rtl');

      for (const lang of ['', 'es', 'xx-broken', '-', '__proto__']) {
        box.lang = lang;
        await Promise.resolve();
        await element.updateComplete;
        expect(textOf(element)).not.to.include('⟦');
        expect(card().getAttribute('lang')).to.equal('en');
        expect(card().getAttribute('dir')).to.equal('ltr');
      }
      box.remove();
    });

    it('marks as English what a language lacks (S29)', async () => {
      addLanguage('qaa', ({ id }) => (id === 'words.reach.call' ? 'Klang {number}' : undefined), 'rtl');
      const element = await show(`<div lang="qaa">${markup()}</div>`);
      const english = element.renderRoot.querySelectorAll('[lang="en"][dir="ltr"]');
      expect(english.length).to.be.above(2);
      for (const word of withText(element.renderRoot)) {
        const said = word.closest('[lang]')!.getAttribute('lang');
        if (!/Klang/.test(word.textContent!) && /[a-z]{3}/.test(word.textContent!)) {
          expect(said === 'en' || word.closest('bdi'), word.outerHTML).to.be.ok;
        }
      }
    });

    it('stays readable in any colors a partner sets (S29)', async () => {
      const colors = [
        '#fff',
        '#000',
        '#808080',
        '#ff0',
        '#00f',
        '#f00',
        '#0f0',
        '#135e63',
        '#767676',
        '#e0b252',
      ];
      const element = await show(markup(states[1]));
      for (const theme of ['light', 'dark']) {
        element.setAttribute('theme', theme);
        await element.updateComplete;
        for (const surface of colors) {
          for (const other of colors) {
            element.style.setProperty('--aware-surface', surface);
            element.style.setProperty('--aware-accent', other);
            element.style.setProperty('--aware-ink', other);
            for (const text of withText(element.renderRoot)) {
              const found = contrast(text);
              expect(found, `${other} on ${surface}, ${theme}: ${text.outerHTML}`).to.be.at.least(4.5);
            }
          }
        }
      }
    });

    it('stays readable when a partner sets colors that are none (S29)', async () => {
      const element = await show(markup());
      for (const name of ['surface', 'accent', 'ink']) {
        for (const value of ['banana', 'transparent', 'rgb(0 0 0 / 10%)', 'url(x)', '12px']) {
          element.style.setProperty(`--aware-${name}`, value);
          for (const text of withText(element.renderRoot)) {
            expect(contrast(text), `${name} ${value}: ${text.outerHTML}`).to.be.at.least(4.5);
          }
        }
        element.style.removeProperty(`--aware-${name}`);
      }
    });

    it('forgives case and stray spaces, and says once what it does not know', async () => {
      expect(await warnings(() => show(markup('theme=" DARK " heading-level=" 3 "')))).to.deep.equal([]);
      const heard = await warnings(async () => {
        const element = await show(markup('theme="loud"'));
        expect(textOf(element)).to.match(phone);
        await show(markup('theme="loud"'));
      });
      expect(heard).to.deep.equal([`<${tag}> theme="loud" is not known. Allowed: auto, light, dark.`]);
    });

    it('warns of a value of any length in 200 characters, and keeps no more of it', async () => {
      const heard = await warnings(() => show(markup(`theme="${'loud'.repeat(1_000_000)}"`)));
      expect(heard.length).to.equal(1);
      expect(heard[0]!.length).to.be.at.most(200);
      expect(heard[0]).to.match(/^<aware-[a-z-]+> theme="loud/);
    });

    it('shows where the focus is, forward and back, on a small screen that scrolls (S5, S29)', async () => {
      const element = await show(
        `<div style="inline-size: 320px; block-size: 256px; overflow: auto">${markup()}</div>`,
      );
      const root = element.renderRoot as ShadowRoot;
      for (const each of root.querySelectorAll('details')) each.open = true;
      const controls = [...root.querySelectorAll<HTMLElement>('a, button, input, select, summary')].filter(
        (each) => each.checkVisibility(),
      );
      for (const control of [...controls, ...controls.toReversed()]) {
        control.focus({ focusVisible: true } as FocusOptions);
        expect(root.activeElement === control, control.textContent!).to.equal(true);
        const { left, top, width, height } = control.getClientRects()[0]!;
        // Firefox leaves a control where it is when a part of it is in view already.
        const seen = [0.1, 0.5, 0.9].some(
          (part) =>
            root
              .elementFromPoint(left + width / 2, top + height * part)
              ?.closest('a, button, input, select, summary') === control,
        );
        expect(seen, `${control.outerHTML.slice(0, 90)} at ${top} ${height}`).to.equal(true);
      }
    });

    it('lets every link be tapped where it is seen, by nothing else', async () => {
      const lines = 'lines="nhth mecasa 988 dhhs-intake"';
      for (const state of states.map((each) => `${each} exit="on" ${lines}`)) {
        for (const width of [200, 700, 1000]) {
          const element = await show(`<div style="inline-size: ${width}px">${markup(state)}</div>`);
          for (const link of element.renderRoot.querySelectorAll('a')) {
            if (!link.checkVisibility()) continue;
            link.scrollIntoView({ block: 'center' });
            const { left, top, width: wide, height } = link.getClientRects()[0]!;
            const hit = (element.renderRoot as ShadowRoot).elementFromPoint(
              left + wide / 2,
              top + height / 2,
            );
            // Nodes themselves are not compared: telling how two differ takes the runner forever.
            expect(hit?.closest('a') === link, `${state}, ${width} px: ${link.textContent}`).to.equal(true);
          }
          clear();
        }
      }
    });

    it('leads out without a word of where the visitor came from, and dials with nothing written (S13, S18)', async () => {
      for (const state of states) {
        const element = await show(markup(`${state} exit="on"`));
        for (const link of element.renderRoot.querySelectorAll('a')) {
          const href = link.getAttribute('href')!;
          if (/^https:/.test(href)) {
            expect(link.relList.contains('noreferrer'), link.outerHTML).to.equal(true);
            if (!link.matches('.exit')) expect(link.referrerPolicy, link.outerHTML).to.equal('no-referrer');
          } else expect(href).to.match(/^(tel|sms):\+?\d+$/);
        }
        clear();
      }
    });

    it('opens, plays and moves nothing by itself, and leaves the focus where it is (S22, S29)', async () => {
      for (const state of states) {
        const { renderRoot: root } = await show(markup(state));
        const loud = root.querySelector(
          'dialog, [role=dialog], [role=alertdialog], [role=alert], [popover], [autofocus], video, audio, iframe, marquee',
        );
        expect(loud?.outerHTML).to.equal(undefined);
        expect(document.getAnimations().length).to.equal(0);
        expect((root as ShadowRoot).activeElement ?? document.activeElement === document.body).to.equal(true);
        clear();
      }
    });

    it('asks for nothing about a person: no field but choices and a search of its words (S14)', async () => {
      for (const state of states) {
        const { renderRoot: root } = await show(markup(state));
        const field = root.querySelector(
          'textarea, form, [contenteditable], input:not([type=checkbox], [type=radio], [type=search])',
        );
        expect(field?.outerHTML).to.equal(undefined);
        clear();
      }
    });

    it('keeps its words when a visitor spreads them (S29)', async () => {
      for (const state of states) {
        const element = await show(`<div style="inline-size: 320px">${markup(state)}</div>`);
        const spread = document.createElement('style');
        spread.textContent = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;
        element.renderRoot.append(spread);
        const card = element.renderRoot.querySelector('.card')!;
        expect(card.scrollWidth, state).to.be.at.most(Math.ceil(card.getBoundingClientRect().width));
        for (const each of withText(element.renderRoot)) {
          const { overflowX, overflowY } = getComputedStyle(each);
          const cut = /hidden|clip/.test(overflowX + overflowY) && each.scrollHeight > each.clientHeight + 1;
          expect(cut && each.clientHeight > 1, each.outerHTML).to.equal(false);
        }
        clear();
      }
    });

    it('has targets of at least 44 pixels for its actions, choices and fields (S29)', async () => {
      for (const width of ['320px', '900px']) {
        const element = await show(`<div style="inline-size: ${width}">${markup()}</div>`);
        for (const target of element.renderRoot.querySelectorAll<HTMLElement>(
          '.action, .danger a, select, [type=search], [role=tab], summary',
        )) {
          if (!target.checkVisibility()) continue;
          expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(44);
        }
      }
    });
  });
}

it('tests every element there is', () => {
  const names: Record<Tag, unknown> = elements;
  for (const tag of Object.keys(names)) expect(customElements.get(tag)).to.equal(elements[tag as Tag].type);
});
