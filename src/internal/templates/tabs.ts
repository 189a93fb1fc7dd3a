import { html, type TemplateResult } from 'lit';
import { draw } from '../../card/draw.js';
import type { Text } from '../../card/inline.js';
import { languageOf, rootOf, type AwareElement } from '../aware-element.js';
import { picker, type Choice } from './picker.js';

/** What the panel of a choice is, for those who hear it: one of tabs, or a group where a select stands in for them. */
export class Tabs {
  role: 'tabpanel' | 'group' = 'tabpanel';
  #list: Element | null = null;
  readonly #host: AwareElement;
  // Where nothing is laid out, as in tests of a partner, there is none.
  readonly #observer =
    globalThis.ResizeObserver &&
    new ResizeObserver(() => {
      this.#look();
    });

  constructor(host: AwareElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The id of what names the panel of a choice: its tab, or else what is in sight with the select. */
  nameOf(chosen: string): string {
    return this.role === 'tabpanel' ? `tab-${chosen}` : 'shown';
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    const list = rootOf(this.#host).querySelector('.tabs');
    if (list === this.#list) return;
    this.#list = list;
    this.#look();
  }

  // The styles decide which of them has room.
  #look() {
    const root = rootOf(this.#host);
    const { activeElement } = root;
    // What has the focus keeps it as the one becomes the other.
    if (activeElement?.closest('.tabs, .tabs ~ .picker') && !activeElement.getClientRects().length)
      root
        .querySelector<HTMLElement>(
          activeElement.localName === 'select' ? '[aria-selected=true]' : '.tabs ~ .picker select',
        )!
        .focus();
    const role = this.#list && getComputedStyle(this.#list).display === 'none' ? 'group' : 'tabpanel';
    if (role === this.role) return;
    this.role = role;
    this.#host.requestUpdate();
  }
}

/**
 * A choice from the content as tabs, or as a select where they have no room. What the choice shows has the id `panel`, with
 * the role and the name that `Tabs` gives it; what is chosen stands above, with the id `shown`.
 */
export function tabs(
  element: AwareElement,
  label: Text,
  entries: readonly Choice[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult {
  // As the ARIA pattern has them: one stop for the Tab key, arrows from tab to tab, and the tab in focus is the one shown.
  const move = (event: KeyboardEvent) => {
    const at = entries.findIndex(({ id }) => id === chosen);
    const forward = languageOf(element).dir === 'rtl' ? -1 : 1;
    const steps: Record<string, number> = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      Home: 0,
      End: entries.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const { id } = entries[(to + entries.length) % entries.length]!;
    choose(id);
    rootOf(element).querySelector<HTMLElement>(`#tab-${id}`)!.focus();
  };
  // One listener for all: browsers name the element of a slow one, with its id, to the page.
  const pick = ({ target }: Event) => {
    const tab = (target as Element).closest('[role=tab]');
    if (tab) choose(tab.id.slice(4));
  };
  return html`<span id="tabs" hidden>${draw(label)}</span>
    <div class="tabs" role="tablist" aria-labelledby="tabs" @keydown=${move} @click=${pick}>
      ${entries.map(
        (entry) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${entry.id}"
            aria-controls="panel"
            aria-selected=${entry.id === chosen}
            tabindex=${entry.id === chosen ? 0 : -1}
          >
            ${draw(entry.name)}
          </button>`,
      )}
    </div>
    ${picker(label, entries, chosen, choose)}`;
}
