import { expect } from 'chai';
import type { AwareExit } from '../../src/index.js';
import { clear, show } from '../helpers/page.js';

const exit = (attributes = '') => show<AwareExit>(`<aware-exit ${attributes}></aware-exit>`);

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

/** Does something while it counts the listeners of the window for a type of event. */
async function listening(act: (count: (type: string) => number) => Promise<void>) {
  const { addEventListener, removeEventListener } = window;
  const kept = new Map<string, Set<unknown>>();
  window.addEventListener = function (type: string, listener: never, options: never) {
    if (!kept.has(type)) kept.set(type, new Set());
    kept.get(type)!.add(listener);
    addEventListener.call(window, type, listener, options);
  } as typeof addEventListener;
  window.removeEventListener = function (type: string, listener: never, options: never) {
    // As browsers have it: one that is heard first is not the one that is heard last.
    if (options) kept.get(type)?.delete(listener);
    removeEventListener.call(window, type, listener, options);
  } as typeof removeEventListener;
  try {
    await act((type) => kept.get(type)?.size ?? 0);
  } finally {
    window.addEventListener = addEventListener;
    window.removeEventListener = removeEventListener;
  }
}

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

  /** Puts something on the page, and presses Shift three times in its first element or where the focus then is. */
  const leavesWith = async (markup: string, prepare?: (first: HTMLElement) => unknown) => {
    await exit();
    const box = document.createElement('div');
    box.innerHTML = markup;
    document.body.append(box);
    const first = box.firstElementChild as HTMLElement;
    prepare?.(first);
    const on = prepare ? (document.activeElement ?? document.body) : first;
    for (let i = 0; i < 3; i++) press('Shift', { on });
    box.remove();
    return leaving.count > 0;
  };

  for (const [markup, leaves] of [
    ['<input>', false],
    ['<input type="search">', false],
    ['<input type="number">', false],
    ['<input type="of no kind">', false],
    ['<textarea></textarea>', false],
    ['<p contenteditable>x</p>', false],
    ['<p role="textbox" tabindex="0">x</p>', false],
    ['<input readonly>', true],
    ['<select></select>', true],
    ['<button>x</button>', true],
    ['<a href="#">x</a>', true],
    ...['button', 'submit', 'reset', 'image', 'checkbox', 'radio', 'range', 'color', 'file'].map(
      (type) => [`<input type="${type}">`, true] as const,
    ),
  ] as const)
    it(`${leaves ? 'leaves' : 'does not leave'} with the focus in a partner’s ${markup} (S4)`, async () => {
      expect(await leavesWith(markup)).to.equal(leaves);
    });

  it('does not leave from a field in an open root (S4)', async () => {
    await exit();
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<input>';
    document.body.append(host);
    for (let i = 0; i < 3; i++) press('Shift', { on: host.shadowRoot!.firstElementChild! });
    host.remove();
    expect(leaving.count).to.equal(0);
  });

  const modal = (inside: string, style = '', more = '') =>
    `<div role="dialog" aria-modal="true" style="${style}" ${more}>${inside}</div>`;
  const over = 'position: fixed; inset: 0; background: white;';
  for (const [what, markup, leaves] of [
    ['shown', modal('?'), false],
    ['all over, with a field to fill in', modal('Your name <input>', over), false],
    ['not drawn', modal('?', 'display: none'), true],
    ['hidden', modal('?', '', 'hidden'), true],
    ['invisible', modal('?', 'visibility: hidden'), true],
    ['seen through', modal('?', 'opacity: 0'), true],
    ['without size', modal('?', 'block-size: 0; overflow: hidden'), true],
    ['beside the window', modal('?', 'position: fixed; inset-inline-start: -5000px'), true],
    ['above the window', modal('?', 'position: fixed; transform: translateY(-200vh)'), true],
    ['cut away', modal('? <input>', 'clip-path: inset(100%)'), true],
    [
      'of which one pixel is left',
      modal('?', 'position: absolute; inline-size: 1px; block-size: 1px; clip: rect(0 0 0 0)'),
      true,
    ],
    [
      'in a box without height',
      `<div style="block-size: 0; overflow: hidden">${modal('? <input>')}</div>`,
      true,
    ],
    ['that is inert', modal('? <input>', 'position: fixed; inset: 20%', 'inert'), true],
    ['that nobody can press', modal('? <input>', 'position: fixed; inset: 20%; pointer-events: none'), true],
    ['behind a wall over all of it', `${modal('?')}<div style="${over}"></div>`, true],
    [
      'of which only a side takes presses',
      modal(
        '<p style="margin: 0 0 0 85%; block-size: 100%; pointer-events: auto">? <input></p>',
        'position: fixed; inset: 0; pointer-events: none',
      ),
      false,
    ],
    ['hidden from assistive technology', modal('?', '', 'aria-hidden="true"'), true],
    ['in something hidden', `<div hidden>${modal('?')}</div>`, true],
    ['that says it is not modal', '<div role="dialog" aria-modal="false">?</div>', true],
    ['a wall over all of the page', modal('Before you go on <button>OK</button>', over), true],
    ['a wall about cookies', modal('We use cookies. <button>OK</button>'), true],
    ['a wall called consent', modal('? <button>OK</button>', '', 'id="cmplz-consent"'), true],
    ['a dialog element that is closed', '<dialog>?</dialog>', true],
    ['a dialog element that is not modal', '<dialog open>?</dialog>', true],
  ] as const)
    it(`${leaves ? 'leaves' : 'does not leave'} beside a dialog ${what} (S4)`, async () => {
      expect(await leavesWith(markup, () => undefined)).to.equal(leaves);
    });

  it('does not leave while a modal dialog element is open, unless it is about cookies (S4)', async () => {
    const openIt = (dialog: HTMLElement) => {
      (dialog as HTMLDialogElement).showModal();
    };
    expect(await leavesWith('<dialog><button>Send</button></dialog>', openIt)).to.equal(false);
    clear();
    expect(await leavesWith('<dialog>Cookies? <button>OK</button></dialog>', openIt)).to.equal(true);
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
      const types = ['keydown', 'keyup', 'wheel', 'auxclick', 'scroll'];
      expect(types.map(count)).to.deep.equal(types.map(() => 1));
      element.remove();
      clear();
      expect([...types, 'click', 'pointerdown'].map(count)).to.deep.equal([...types, '', ''].map(() => 0));
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
