import { html, nothing, render, type TemplateResult } from 'lit';
import type { Leaving } from '../card/content.js';
import { draw } from '../card/draw.js';
import { fill } from '../card/inline.js';
import { formFor } from '../card/language.js';
import { AwareElement, connected, languageOf, rootOf } from './aware-element.js';
import { countPresses, isTyped, patience } from './exit-keys.js';
import { listen, watchPage } from './exit-page.js';
import { isPressOn, keepInSight } from './exit-sight.js';
import { leaveNoTrail } from './exit-visit.js';
import { framed, leave } from './leave.js';
import type { leaving, Properties } from './schema.js';
import { written } from './written.js';

/** The connected elements that may offer the exit. */
const offering = new Set<ExitElement>();

const exitOf = (element: ExitElement) => rootOf(element).querySelector<HTMLAnchorElement>('.exit');

/** Elements of ours on the page and in its placeholders, of other scripts too. */
const ours = (selector: string): Set<Element> =>
  new Set([
    ...document.querySelectorAll(selector),
    ...[...document.querySelectorAll('[data-aware]')].flatMap((box) => [
      // eslint-disable-next-line no-restricted-properties -- that of a placeholder, which is the page's
      ...(box.shadowRoot?.querySelectorAll(selector) ?? []),
    ]),
    ...[...connected].filter((each) => each.matches(selector)),
  ]);

/** One `keys="off"` speaks for the whole page: keys have no place in it. */
const keysWork = () =>
  !framed() &&
  ![...ours('aware-exit,aware-hotline,aware-school-card,aware-local-help')].some(
    (each) =>
      written((each as Partial<ExitElement>).keys ?? each.getAttribute('keys')).toLowerCase() === 'off',
  );

/** Whether a bar that leaves stands on the page, to be seen. */
const barStands = () =>
  [...ours('aware-exit:defined')].some((bar) => {
    const { display, visibility } = getComputedStyle(bar);
    return visibility === 'visible' && (display === 'contents' || bar.getClientRects().length > 0);
  });

// Frames of a page write into its history, too.
const entries = globalThis.history?.length;

/** Whether Back or Forward may lead to a page of this site, as far as a page can know. */
const maySeeEarlier = () => {
  try {
    const { navigation } = top as { navigation?: { currentEntry: { index: number } | null } };
    return navigation!.currentEntry!.index > 0 || history.length > entries;
  } catch {
    // An older browser, or in a frame of another site's page.
    return true;
  }
};

let state = '';
/** Draws them anew when what they say of the page is no longer so. */
const follow = () => {
  const now = [keysWork(), barStands(), maySeeEarlier()].join();
  if (now === state) return;
  state = now;
  for (const element of offering) element.requestUpdate();
};

let hiding: ReturnType<typeof setTimeout> | undefined;
let told: HTMLElement | null = null;
const mark = Symbol.for('aware-widgets');

/** Says on screen and aloud how many presses are left; once, also where several scripts of ours count. */
function tell(left: number, event: Event): void {
  clearTimeout(hiding);
  if (told) {
    told.hidePopover?.();
    render(nothing, told);
    told = null;
  }
  const heard = event as { [mark]?: true };
  const element = [...offering].find(exitOf);
  if (left > 2 || !element || heard[mark]) return;
  heard[mark] = true;
  told = rootOf(element).querySelector<HTMLElement>('.count')!;
  told.popover = 'manual';
  told.showPopover?.();
  const { lang, content } = languageOf(element);
  render(draw(fill(formFor(content.exit.left, left, lang), { number: left })), told);
  hiding = setTimeout(() => {
    tell(3, event);
  }, patience);
}

const counter = {
  isForField(path: readonly EventTarget[]): boolean {
    if (!keysWork()) return true;
    const own = [...connected].find((element) => path.includes(element));
    // Of a closed root the path does not tell.
    return isTyped((own && rootOf(own).activeElement) ?? path[0]!);
  },
  told(left: number, event: Event): void {
    try {
      tell(left || 3, event);
    } catch {
      // A page that breaks what says the count does not break the way out.
    }
    const link = !left && [...offering].map(exitOf).find((found) => found);
    if (!link) return;
    if (event.isTrusted) leave(link);
    else link.click();
  },
};

/** A press on a link of ours, before the page can swallow it: by any button, and with any key held, but the menu's. */
const press = (event: MouseEvent) => {
  if (!event.isTrusted || event.button > 1) return;
  for (const element of offering) {
    const link = exitOf(element);
    if (link && isPressOn(element, link, event)) element.leave(link, event);
  }
};

let trailing = 0;

export interface ExitElement extends Properties<typeof leaving> {}

/** What every element shares that offers a way to leave the page. */
export class ExitElement<C extends Leaving = Leaving> extends AwareElement<C> {
  #trails = false;

  constructor(everywhere = false) {
    super();
    keepInSight(this, everywhere);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    offering.add(this);
    if (offering.size === 1) {
      if (!framed()) countPresses(counter, true);
      listen('click auxclick', press, true, false);
      watchPage(follow, true);
    }
    this.#trail();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    offering.delete(this);
    if (!offering.size) {
      countPresses(counter, false);
      listen('click auxclick', press, false);
      watchPage(follow, false);
    }
    this.#trail();
  }

  protected override updated(): void {
    this.#trail();
  }

  /** @internal */
  leave(link: HTMLAnchorElement, event: Event): void {
    leave(link, event, this.choice('tab') === 'new');
  }

  // One listener, however many elements ask for it.
  #trail() {
    const trails = this.isConnected && this.choice('history') === 'replace';
    if (trails === this.#trails) return;
    this.#trails = trails;
    trailing += trails ? 1 : -1;
    leaveNoTrail(trailing > 0);
  }

  /** The link away from the page and the note beside it, the same in every element that offers them. */
  /** @internal */
  exitLink(href: string): TemplateResult {
    this.choice('keys');
    const { leave, closeTab, keys, history: visit, back } = languageOf(this).content.exit;
    return html`<span class="seat"
        ><a
          part="action"
          class="action exit"
          href=${href}
          rel="noreferrer"
          @click=${(event: Event) => {
            this.leave(event.currentTarget as HTMLAnchorElement, event);
          }}
          ><span id="leave">${draw(leave)}</span><span hidden>${draw(closeTab)}</span></a
        ></span
      >
      <small class="left"
        >${keysWork() ? html`<span class="keys">${draw(keys)}</span>` : nothing} ${draw(visit)}
        ${maySeeEarlier() ? draw(back) : nothing}</small
      ><span aria-live="polite"><span class="count"></span></span>`;
  }

  /** Whether a card offers it: `auto` steps back where a bar that leaves stands on the page. */
  protected offered(): string {
    const wanted = this.choice('exit');
    return wanted === 'auto' && barStands() ? 'off' : wanted;
  }
}
