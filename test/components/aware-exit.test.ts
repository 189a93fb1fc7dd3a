import { expect } from '@open-wc/testing';
import type { AwareExit } from '../../src/index.js';
import { clear, show, textOf, warnings } from '../helpers/page.js';

const exit = (attributes = '') => show<AwareExit>(`<aware-exit ${attributes}></aware-exit>`);
const link = (element: AwareExit) => element.renderRoot.querySelector<HTMLAnchorElement>('.exit')!;

/** Counts how often the page would be left, and stays. */
function departures(): { count: number; stop(): void } {
  const heard = { count: 0, stop: () => document.removeEventListener('click', stay, true) };
  function stay(event: Event) {
    heard.count++;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  document.addEventListener('click', stay, true);
  return heard;
}

const press = (
  key: string,
  {
    on = document.body as EventTarget,
    at,
    ...init
  }: KeyboardEventInit & { on?: EventTarget; at?: number } = {},
) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...init });
  if (at !== undefined) Object.defineProperty(event, 'timeStamp', { value: at });
  on.dispatchEvent(event);
};

describe('aware-exit: where it leads', () => {
  it('is a link to a plain page, without a query, that says what it does and what it cannot (S6, S7)', async () => {
    const heard = await warnings(async () => {
      const element = await exit();
      expect(link(element).href).to.equal('https://www.weather.gov/');
      expect(textOf(element)).to.include('Leave this page');
      expect(element.renderRoot.textContent).to.match(
        /or press Shift 3 times\.\s+Your browser’s history still shows you were here\./,
      );
    });
    expect(heard).to.deep.equal([]);
  });

  it('goes where the partner says, if that is an https address (S6)', async () => {
    expect(link(await exit('href=" https://www.maine.gov/ "')).href).to.equal('https://www.maine.gov/');
  });

  for (const bad of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,hi',
    'http://example.com/',
    'blob:https://example.com/1',
    '//example.com',
    '/weather',
    'weather.gov',
    'https://',
    '][',
  ]) {
    it(`never goes to what is no https address (S6): ${JSON.stringify(bad)}`, async () => {
      const heard = await warnings(async () => {
        const element = await exit();
        element.href = bad;
        await element.updateComplete;
        expect(link(element).href).to.equal('https://www.weather.gov/');
        expect(textOf(element)).to.include('1-888-373-7888');
      });
      expect(heard.length).to.equal(1);
      expect(heard[0]).to.include('<aware-exit> href').and.include('https://');
      clear();
    });
  }
});

/** Does something while it counts the listeners of the document for a type of event. */
async function listening(act: (count: (type: string) => number) => Promise<void>) {
  const { addEventListener, removeEventListener } = document;
  const kept = new Map<string, Set<unknown>>();
  document.addEventListener = function (type: string, listener: never, options: never) {
    if (!kept.has(type)) kept.set(type, new Set());
    kept.get(type)!.add(listener);
    addEventListener.call(document, type, listener, options);
  } as typeof addEventListener;
  document.removeEventListener = function (type: string, listener: never, options: never) {
    // As browsers have it: one that is heard first is not the one that is heard last.
    if (options) kept.get(type)?.delete(listener);
    removeEventListener.call(document, type, listener, options);
  } as typeof removeEventListener;
  try {
    await act((type) => kept.get(type)?.size ?? 0);
  } finally {
    document.addEventListener = addEventListener;
    document.removeEventListener = removeEventListener;
  }
}

describe('aware-exit: in sight', () => {
  const drawn = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))));
  const isPinned = (element: AwareExit) => link(element).matches(':popover-open');

  it('keeps its link in the corner while it is scrolled away above, and only then', async () => {
    const element = await show<AwareExit>(
      '<div><div style="height: 2000px"></div><aware-exit></aware-exit><div style="height: 3000px"></div></div>',
    );
    scrollTo(0, 0);
    await drawn();
    expect(isPinned(element), 'below').to.equal(false);
    element.scrollIntoView();
    await drawn();
    expect(isPinned(element), 'here').to.equal(false);
    scrollTo(0, 4000);
    await drawn();
    expect(isPinned(element), 'above').to.equal(true);
    // A click elsewhere does not close it, as it would close other popovers.
    expect(link(element).popover).to.equal('manual');
    const { top, bottom } = link(element).getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
    element.scrollIntoView();
    await drawn();
    expect(isPinned(element), 'here again').to.equal(false);
    expect(link(element).checkVisibility()).to.equal(true);
    clear();
    scrollTo(0, 0);
  });
});

describe('aware-exit: by keyboard', () => {
  let leaving: ReturnType<typeof departures>;
  beforeEach(() => {
    leaving = departures();
    press('Escape');
  });
  afterEach(() => leaving.stop());

  it('leaves on the third press of Shift, once, however many widgets offer it (S4)', async () => {
    await show(
      '<div><aware-exit></aware-exit><aware-hotline></aware-hotline><aware-exit></aware-exit></div>',
    );
    press('Shift');
    press('Shift');
    expect(leaving.count).to.equal(0);
    press('Shift');
    expect(leaving.count).to.be.above(0);
  });

  it('does not leave when Shift is used to write, with another key, or held down (S4, S29)', async () => {
    await exit();
    for (let i = 0; i < 3; i++) {
      press('Shift');
      press('A', { shiftKey: true });
    }
    for (const init of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { repeat: true }]) {
      for (let i = 0; i < 3; i++) press('Shift', init);
    }
    for (let i = 0; i < 3; i++) {
      press('Shift');
      document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    }
    expect(leaving.count).to.equal(0);
  });

  it('leaves when the presses are less than five seconds apart, and not when one comes later', async () => {
    await exit();
    for (const at of [0, 4999, 9999, 14_000, 19_000, 23_999]) press('Shift', { at });
    expect(leaving.count).to.equal(0);
    press('Shift', { at: 28_000 });
    expect(leaving.count).to.equal(1);
  });

  it('takes three more presses to leave again, where the first three could not', async () => {
    await exit();
    for (let i = 0; i < 5; i++) press('Shift');
    expect(leaving.count).to.equal(1);
    press('Shift');
    expect(leaving.count).to.equal(2);
  });

  it('leaves where a widget without an exit stands first, and where a page keeps its keys to itself', async () => {
    await show('<div><aware-statistic></aware-statistic><aware-exit></aware-exit></div>');
    const keep = (event: Event) => event.stopPropagation();
    document.body.addEventListener('keydown', keep, true);
    for (let i = 0; i < 3; i++) press('Shift');
    document.body.removeEventListener('keydown', keep, true);
    expect(leaving.count).to.equal(1);
  });

  it('counts presses that a page sends to the document itself', async () => {
    await exit();
    for (let i = 0; i < 3; i++) press('Shift', { on: document });
    expect(leaving.count).to.equal(1);
  });

  it('does not leave from a field or while a dialog is open (S4)', async () => {
    await exit();
    for (const markup of [
      '<input>',
      '<textarea></textarea>',
      '<select></select>',
      '<p contenteditable>x</p>',
    ]) {
      const box = document.createElement('div');
      box.innerHTML = markup;
      document.body.append(box);
      for (let i = 0; i < 3; i++) press('Shift', { on: box.firstElementChild! });
      box.remove();
    }
    for (const markup of ['<dialog open>?</dialog>', '<div role="dialog" aria-modal="true">?</div>']) {
      const box = document.createElement('div');
      box.innerHTML = markup;
      document.body.append(box);
      for (let i = 0; i < 3; i++) press('Shift');
      box.remove();
    }
    expect(leaving.count).to.equal(0);
  });

  for (const [markup, field, leaves] of [
    ['<aware-definitions></aware-definitions>', 'input', false],
    ['<aware-red-flags setting="general"></aware-red-flags>', 'input', true],
    ['<aware-red-flags></aware-red-flags>', 'select', true],
    ['<aware-local-help></aware-local-help>', 'select', true],
  ] as const)
    it(`${leaves ? 'leaves' : 'does not leave'} with the focus in the ${field} of ${markup} (S4)`, async () => {
      await show('<aware-exit></aware-exit>');
      const element = await show<AwareExit>(markup);
      const control = element.renderRoot.querySelector<HTMLElement>(field)!;
      control.focus();
      for (let i = 0; i < 3; i++) press('Shift', { on: control });
      expect(leaving.count > 0).to.equal(leaves);
    });

  it('does not leave from a field that a partner puts into a widget of ours (S4)', async () => {
    await show('<aware-exit></aware-exit>');
    const element = await show('<aware-local-help><p slot="local"><input></p></aware-local-help>');
    const control = element.querySelector('input')!;
    control.focus();
    for (let i = 0; i < 3; i++) press('Shift', { on: control });
    expect(leaving.count).to.equal(0);
  });

  it('listens once for all, and not at all when the last widget is gone (S4)', async () => {
    await listening(async (count) => {
      const element = await show<AwareExit>(
        '<div><aware-exit></aware-exit><aware-hotline></aware-hotline></div>',
      );
      const box = element.parentElement!;
      for (let i = 0; i < 3; i++) {
        document.body.append(element);
        box.append(element.cloneNode());
        box.innerHTML += '<aware-exit></aware-exit>';
      }
      expect(count('keydown')).to.equal(1);
      expect(count('pointerdown')).to.equal(1);
      element.remove();
      clear();
      expect(count('keydown')).to.equal(0);
      expect(count('pointerdown')).to.equal(0);
    });
    for (let i = 0; i < 3; i++) press('Shift');
    expect(leaving.count).to.equal(0);
  });

  it('listens no more when the last widget is gone, whichever that is (S4)', () =>
    listening(async (count) => {
      const element = await show<AwareExit>(
        '<div><aware-exit></aware-exit><aware-statistic></aware-statistic></div>',
      );
      expect(count('keydown')).to.equal(1);
      element.remove();
      clear();
      expect(count('keydown')).to.equal(0);
    }));
});
