import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { BlockOf } from '../../card/blocks.js';
import { basic, draw, drawBlocks, help, small, type Drawing } from '../../card/draw.js';
import { fill } from '../../card/inline.js';
import { formFor } from '../../card/language.js';
import { AwareElement, languageOf, rootOf } from '../../internal/aware-element.js';
import { printAlone } from '../../internal/print.js';
import type { Properties } from '../../internal/schema.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { tabsStyles } from '../../internal/styles/tabs.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { Tabs, tabs } from '../../internal/templates/tabs.js';
import { card, entriesOf, look, type Given } from './card.js';
import { language, type Content } from './content.js';
import { schema } from './schema.js';
import styles from './aware-definitions.styles.js';

/** The address that was followed to an entry: a page that draws its widget anew pulls nobody back there. */
let followed = '';

export interface AwareDefinitions extends Properties<typeof schema.attributes> {}

/**
 * The words we use: what trafficking means in plain words and in law, what to say instead of what, and myths with their
 * answers. The element's own children show until the script is there, or if it never is: put a working number and link in
 * them.
 *
 * @tag aware-definitions
 * @slot - What shows before the script, without it, or if it fails: real HTML with a number and a link.
 * @slot heading - Replaces the heading, to fit the page's own outline.
 * @slot local - The partner's own contact, shown beside ours.
 * @csspart card - The outermost box.
 * @csspart heading - Around the heading.
 * @csspart body - Everything above the footer.
 * @csspart action - Each link or button to call, text, chat or print.
 * @csspart footer - The notes at the end.
 * @cssprop [--aware-accent=#135e63] - Color of the main action and of the chosen topic; text on it stays readable whatever you choose.
 * @cssprop [--aware-surface=#fff] - Background of the card.
 * @cssprop [--aware-ink=#12262b] - Color of text; darkened or lightened if it could not be read.
 * @cssprop [--aware-radius=14px] - Roundness of the corners.
 * @cssprop [--aware-font=inherit] - Font family; the page's own if not given.
 */
export class AwareDefinitions extends AwareElement<Content> {
  static override styles = [
    AwareElement.styles,
    linesStyles,
    pickerStyles,
    settingStyles,
    tabsStyles,
    styles,
  ];
  /** @internal */
  static override readonly schema = schema;
  /** @internal */
  static override readonly languages = [language];

  readonly #tabs: Tabs = new Tabs(this);

  /** @internal */
  override readonly kinds = {
    ...basic,
    help,
    small,
    terms: ({ kind, terms }: BlockOf<'terms'>) =>
      html`<dl class=${kind}>
        ${terms.map(({ name, term, text, cite, marked }) =>
          keyed(
            name,
            html`<div id=${name} tabindex="-1" aria-current=${marked ? 'true' : nothing}>
              <dt>${draw(term)}</dt>
              <dd>${draw(text)} ${cite ? html`<small>${draw(cite)}</small>` : nothing}</dd>
            </div>`,
          ),
        )}
      </dl>`,
    // Their roles are written, as a narrow table is drawn in blocks, which would take them away.
    table: ({ caption, columns, rows }: BlockOf<'table'>) =>
      html`<table role="table" aria-labelledby="caption">
        <caption id="caption" hidden>
          ${draw(caption)}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((column) => html`<th role="columnheader" scope="col">${draw(column)}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(({ name, cells: [first, ...cells], marked }) =>
            keyed(
              name,
              html`<tr role="row" id=${name} tabindex="-1" aria-current=${marked ? 'true' : nothing}>
                <th role="rowheader" scope="row"><small>${draw(columns[0])}</small> ${draw(first)}</th>
                ${cells.map((cell, at) => html`<td role="cell"><small>${draw(columns[at + 1])}</small> ${draw(cell)}</td>`)}
              </tr>`,
            ),
          )}
        </tbody>
      </table>`,
    panel: ({ kind, blocks }: BlockOf<'panel'>, drawing: Drawing) => {
      const { choosing } = look(languageOf(this).content, this.#given());
      return html`<div
        id="panel"
        role=${choosing ? this.#tabs.role : nothing}
        aria-labelledby=${choosing ? this.#tabs.nameOf(kind) : nothing}
        tabindex=${choosing && this.#tabs.role === 'tabpanel' ? 0 : nothing}
      >
        ${drawBlocks(blocks, drawing)}
      </div>`;
    },
  };

  /** @internal */
  readonly renew: Drawing['renew'] = keyed;

  #topic = '';
  #linked = '';
  #sought = '';

  // What was looked for does not come back with the page, out of the history or the cache.
  readonly #showAll = () => {
    this.#find('');
  };

  /**
   * Goes to the entry that the address of the page names, unless the page has a place of that name itself: once for each time a
   * link is followed, and only if nothing has the focus, but for a link.
   */
  readonly #follow = (event?: PopStateEvent) => {
    const { hash, href } = location;
    // A page that keeps a state of its own with its history knows where to go.
    if (event?.state || (!event && followed === href) || (event && !this.#isFree(event))) return;
    const name = hash.replace(/^#(aware-)?/, '');
    if (!entriesOf(languageOf(this).content, this.#fixed()).has(name)) return;
    // Words inside a tag of ours may have that name, for people without the script and for checkers of links.
    const place = document.getElementById(hash.slice(1));
    if (place && !place.closest(`${this.localName}, [data-aware]`)) return;
    followed = href;
    this.#linked = name;
    this.#topic = '';
    this.#find('');
    void this.updateComplete.then(() => {
      const row = rootOf(this).querySelector<HTMLElement>(`#${name}`);
      if (!row || !this.#isFree(event)) return;
      row.focus();
      row.scrollIntoView();
    });
  };

  /** Whether nothing has the focus that somebody could be using; a link that was followed has done its part. */
  #isFree(event?: Event): boolean {
    const { activeElement } = document;
    const own = rootOf(this).activeElement;
    return (
      !activeElement ||
      activeElement === document.body ||
      !!own?.matches('[tabindex="-1"]') ||
      (!!event && activeElement.localName === 'a')
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#showAll);
    // Unlike `hashchange`, it also comes when the same link is followed again.
    addEventListener('popstate', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#showAll);
    removeEventListener('popstate', this.#follow);
    this.#showAll();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('entry') || changed.has('topic')) this.#topic = this.#linked = '';
  }

  override firstUpdated(): void {
    this.#follow();
  }

  // Who hears of what is written into fields does not hear of what somebody types.
  override updated(): void {
    const field = rootOf(this).querySelector('input');
    if (field && field.value !== this.#sought) field.value = this.#sought;
  }

  override render(): TemplateResult {
    return this.whole(card(languageOf(this), this.#given()));
  }

  protected override withWords(): TemplateResult {
    return this.card('card', besideWords(this));
  }

  #fixed() {
    return this.choice('topic');
  }

  #given(): Given {
    const topic = this.#fixed();
    const names = [...entriesOf(languageOf(this).content, topic).keys()];
    return {
      topic,
      entry: this.known('entry', this.entry, names, ''),
      chosen: this.#topic,
      linked: this.#linked,
      sought: this.#sought,
    };
  }

  override control(name: string): unknown {
    const { words, topics } = languageOf(this).content;
    const { shown, searching, count, choosing } = look(languageOf(this).content, this.#given());
    if (name === 'find') return this.#search(searching, count);
    if (name === 'topics')
      return choosing
        ? tabs(this, words.topic, topics, shown, (id) => {
            this.#topic = id;
            this.requestUpdate();
          })
        : nothing;
    return html`<div class="actions">${button(draw(words.print), () => void this.#print())}</div>`;
  }

  #search(searching: boolean, number: number) {
    const { lang, content } = languageOf(this);
    const { words } = content;
    return html`<div class="find">
      <label class="picker"
        >${draw(words.find)}
        <input
          type="search"
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck="false"
          writingsuggestions="false"
          @input=${({ target }: Event) => {
            this.#find((target as HTMLInputElement).value);
          }}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'Escape' || !this.#sought) return;
            event.preventDefault();
            this.#showAll();
          }}
      /></label>
      <p role="status">
        ${keyed(number, searching ? draw(number ? fill(formFor(words.found, number, lang), { number }) : words.none) : nothing)}
      </p>
      ${
        searching && !number
          ? button(draw(words.all), () => {
              this.#showAll();
              rootOf(this).querySelector('input')!.focus();
            })
          : nothing
      }
    </div>`;
  }

  #find(sought: string) {
    this.#sought = sought;
    this.requestUpdate();
  }

  // The whole topic, whatever was looked for.
  async #print() {
    this.#showAll();
    await this.updateComplete;
    printAlone(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aware-definitions': AwareDefinitions;
  }
}
