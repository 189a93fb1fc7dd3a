import { expect } from 'chai';
import { elements, type Tag } from '../helpers/elements.js';
import { show } from '../helpers/page.js';
import type { AwareElement } from '../../src/internal/aware-element.js';

/** What a page may set on what is around a widget; `test/styles` tries all that inherits, with more values. */
const strange = {
  color: 'transparent',
  fill: 'none',
  stroke: 'red',
  font: 'italic small-caps 100 8px/0 monospace',
  direction: 'rtl',
  cursor: 'none',
  hyphens: 'auto',
  quotes: '"x" "y"',
  'fill-opacity': '0',
  'font-feature-settings': '"smcp"',
  'font-kerning': 'none',
  'font-size-adjust': '3',
  'font-synthesis': 'none',
  'line-break': 'anywhere',
  'list-style': 'inside square',
  'overflow-wrap': 'normal',
  'paint-order': 'stroke',
  'print-color-adjust': 'exact',
  'shape-rendering': 'crispedges',
  'stroke-dasharray': '2 4',
  'stroke-linecap': 'square',
  'stroke-opacity': '0',
  'stroke-width': '3',
  'tab-size': '0',
  'text-align': 'right',
  'text-anchor': 'end',
  'text-combine-upright': 'all',
  'text-decoration': 'line-through overline',
  'text-emphasis': 'circle red',
  'text-indent': '-50px',
  'text-orientation': 'upright',
  'text-shadow': '2px 2px 0 #000',
  'text-transform': 'uppercase',
  'white-space': 'pre',
  'word-break': 'break-all',
  'writing-mode': 'vertical-rl',
  '-webkit-text-fill-color': 'transparent',
  '-webkit-text-security': 'disc',
  '-webkit-text-stroke': '8px red',
  '-webkit-user-select': 'none',
};
const parts = '.card, .title, .action, .danger, small, svg, svg path, li, select, summary';
const own = /^(-webkit-)?(font-family|letter-spacing|word-spacing)$/;
/** What follows from the width of a box, which the page decides. */
const sizes = /size|width|height|origin|^(top|right|bottom|left|inset|d$|grid-template)|^-?webkit-logical/;

function looks(element: AwareElement): string[] {
  return [...element.renderRoot.querySelectorAll(parts)].slice(0, 60).flatMap((part) => {
    const style = getComputedStyle(part);
    return [...style]
      .filter(
        (name) => !name.startsWith('--') && !own.test(name) && !(sizes.test(name) && name !== 'font-size'),
      )
      .map(
        (name) => `${part.localName}.${part.getAttribute('class')} ${name}: ${style.getPropertyValue(name)}`,
      );
  });
}

const tags = Object.keys(elements) as Tag[];
const display = (element: Element) => getComputedStyle(element).display;

describe('what the styles of a page reach', () => {
  for (const tag of tags) {
    it(`${tag} keeps its looks whatever inherits (S34)`, async () => {
      const element = await show<AwareElement>(
        `<div style="font-size: 15px"><${tag} style="inline-size: 600px"></${tag}></div>`,
      );
      const plain = looks(element);
      expect(plain.length).to.be.above(300);
      const { style } = element.parentElement!;
      for (const [name, value] of Object.entries(strange)) style.setProperty(name, value);
      const changed = looks(element).filter((look, at) => look !== plain[at]);
      expect(changed).to.deep.equal([]);
    });

    it(`${tag} does with hidden, popover and inert what a div does`, async () => {
      const element = await show<AwareElement>(`<${tag} hidden></${tag}>`);
      expect(display(element)).to.equal('none');
      element.hidden = false;
      expect(display(element)).to.equal('block');
      element.setAttribute('hidden', 'until-found');
      const div = document.createElement('div');
      div.setAttribute('hidden', 'until-found');
      element.after(div);
      expect(
        display(element) === 'none' || getComputedStyle(element).contentVisibility === 'hidden',
      ).to.equal(true);
      if (display(div) !== 'none') expect(display(element)).to.equal('block');
      element.hidden = false;
      if ('popover' in element) {
        element.popover = 'auto';
        expect(display(element)).to.equal('none');
        element.showPopover();
        expect(display(element)).to.equal('block');
        expect(getComputedStyle(element).position).to.equal('fixed');
        expect(element.getBoundingClientRect().width).to.be.above(200);
        element.popover = null;
      }
      element.inert = true;
      element.renderRoot.querySelector<HTMLElement>('a')!.focus();
      expect((element.getRootNode() as Document).activeElement).not.to.equal(element);
      element.inert = false;
      element.renderRoot.querySelector<HTMLElement>('a')!.focus();
      expect((element.getRootNode() as Document).activeElement).to.equal(element);
    });
  }

  it('a page may still say how a tag is laid out, and that it cannot be seen or pressed', async () => {
    const element = await show<AwareElement>(
      '<div style="visibility: hidden; pointer-events: none; letter-spacing: 2px; word-spacing: 3px; font-family: fantasy; color-scheme: dark"><style>aware-hotline { display: inline-grid }</style><aware-hotline></aware-hotline></div>',
    );
    expect(display(element)).to.equal('inline-grid');
    const name = getComputedStyle(element.renderRoot.querySelector('.name')!);
    expect(name.visibility).to.equal('hidden');
    expect(name.pointerEvents).to.equal('none');
    expect(name.letterSpacing).to.equal('2px');
    expect(name.wordSpacing).to.equal('3px');
    expect(name.fontFamily).to.equal('fantasy');
    expect(name.colorScheme).to.equal('dark');
  });

  it('what a partner puts in runs as the page does', async () => {
    const element = await show<AwareElement>(
      '<div dir="rtl"><aware-hotline><h2 slot="heading">!</h2><p slot="local" dir="ltr">!</p></aware-hotline></div>',
    );
    const of = (selector: string, root: ParentNode = element) =>
      getComputedStyle(root.querySelector(selector)!).direction;
    if (!CSS.supports('selector(:dir(rtl))')) return;
    expect(of('h2')).to.equal('rtl');
    expect(of('p')).to.equal('ltr');
    expect(of('.name', element.renderRoot)).to.equal('ltr');
  });
});
