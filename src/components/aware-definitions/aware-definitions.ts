import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { definitions, language, myths, topics, words } from '../../content/definitions/index.js';
import { nhth } from '../../content/lines.js';
import type { Definition, Entry, Myth, Wording } from '../../content/types.js';
import { AwareElement, rootOf } from '../../internal/aware-element.js';
import { printAlone } from '../../internal/print.js';
import type { Properties } from '../../internal/schema.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { tabsStyles } from '../../internal/styles/tabs.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { callLink, danger, footer, listed, named } from '../../internal/templates/lines.js';
import { Tabs, tabs } from '../../internal/templates/tabs.js';
import { schema } from './schema.js';
import styles from './aware-definitions.styles.js';

type Topic = (typeof topics)[number]['id'];

interface Row {
  readonly topic: Topic;
  /** By which it is linked to: its id without the folder. */
  readonly name: string;
  readonly entry: Entry;
}

const kinds = topics.map(({ id }) => id);
const entries: Readonly<Record<Topic, readonly Entry[]>> = { definitions, language, myths };
const rows: readonly Row[] = kinds.flatMap((topic) =>
  entries[topic].map((entry) => ({ topic, name: entry.id.split('.')[1]!, entry })),
);
const texts = ['term', 'text', 'cite', 'say', 'instead', 'reason', 'myth', 'answer'] as const;

/** The address that was followed to an entry: a page that draws its widget anew pulls nobody back there. */
let followed = '';

/** A text as it is compared: without case, accents and punctuation. */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .toLowerCase();

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
export class AwareDefinitions extends AwareElement {
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

  readonly #tabs = new Tabs(this);
  #topic: Topic | '' = '';
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
    if (!this.#rows().some((row) => row.name === name)) return;
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
    const fixed = this.#fixed();
    const own = this.#rows();
    const names = own.map(({ name }) => name);
    const first = this.known('entry', this.entry, names, '');
    const marked = this.#linked || first;
    const topic = fixed || this.#topic || (own.find(({ name }) => name === marked)?.topic ?? kinds[0]!);
    const sought = fold(this.#sought).split(/\s+/).filter(Boolean);
    const searching = sought.length > 0;
    const shown = own
      .filter((row) => (searching || row.topic === topic) && this.#has(row, sought))
      .sort((a, b) => Number(b.name === first) - Number(a.name === first));
    const choice = !fixed && !searching;
    return this.card(
      '',
      html`<div part="body" class="body">
          <div class="intro">
            <p class="region">
              ${this.say(words, 'region')}${
                searching
                  ? nothing
                  : keyed(
                      topic,
                      html`<span
                        ><span id="shown">${this.say(topics[kinds.indexOf(topic)]!, 'name')}</span></span
                      >`,
                    )
              }
            </p>
            ${this.heading(this.say(words, 'heading'))}
            <p class="lead">${this.say(words, 'readers')}</p>
            <p class="lead">${this.say(words, 'help', { number: callLink(nhth.voice) })}</p>
          </div>
          ${this.#search(searching, shown.length)}
          ${
            choice
              ? tabs(this, this.say(words, 'topic'), topics, topic, (id) => {
                  this.#topic = id as Topic;
                  this.requestUpdate();
                })
              : nothing
          }
          <div
            id="panel"
            role=${choice ? this.#tabs.role : nothing}
            aria-labelledby=${choice ? this.#tabs.nameOf(topic) : nothing}
            tabindex=${choice && this.#tabs.role === 'tabpanel' ? 0 : nothing}
          >
            ${kinds.map((kind) =>
              this.#list(
                kind,
                shown.filter((row) => row.topic === kind),
                marked,
              ),
            )}
          </div>
          <small>${this.say(words, 'plain')} ${this.say(words, 'origin')}</small>
          <div class="next">
            ${listed([named(this, nhth, 'primary')])}
            <slot name="local"></slot>
            ${danger(this)}
          </div>
          <div class="actions">${button(this.say(words, 'print'), () => void this.#print())}</div>
        </div>
        ${footer(this, [nhth])}`,
    );
  }

  protected override withWords(): TemplateResult {
    return this.card('card', besideWords(this));
  }

  #fixed() {
    return this.known('topic', this.topic, kinds, '' as Topic);
  }

  /** What can be shown. */
  #rows() {
    const fixed = this.#fixed();
    return rows.filter(({ topic }) => !fixed || topic === fixed);
  }

  #search(searching: boolean, number: number) {
    return html`<div class="find">
      <label class="picker"
        >${this.say(words, 'find')}
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
        ${keyed(number, searching ? this.say(words, number ? 'found' : 'none', { number }) : nothing)}
      </p>
      ${
        searching && !number
          ? button(this.say(words, 'all'), () => {
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

  // As it is shown: what a language lacks comes in English, wrapped in a template.
  #has({ entry }: Row, sought: readonly string[]) {
    const all = entry as Entry & Partial<Record<(typeof texts)[number], string>>;
    const shown = texts.map((key) => {
      const said = all[key] && this.say(all, key);
      return (said as TemplateResult | undefined)?.values ?? said;
    });
    const text = fold(shown.join(' '));
    return sought.every((word) => text.includes(word));
  }

  #list(topic: Topic, shown: readonly Row[], marked: string) {
    if (!shown.length) return nothing;
    const mark = (name: string) => (name === marked ? 'true' : nothing);
    if (topic !== 'language')
      return html`<dl class=${topic}>
        ${shown.map(({ name, entry }) =>
          keyed(
            name,
            html`<div id=${name} tabindex="-1" aria-current=${mark(name)}>
              ${topic === 'myths' ? this.#myth(entry as Myth) : this.#definition(entry as Definition)}
            </div>`,
          ),
        )}
      </dl>`;
    const columns = (['say', 'instead', 'reason'] as const).map((key) => this.say(words, key));
    // Their roles are written, as a narrow table is drawn in blocks, which would take them away.
    return html`<table role="table" aria-labelledby="caption">
      <caption id="caption" hidden>
        ${this.say(topics[1], 'name')}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${shown.map(({ name, entry }) => {
          const each = entry as Wording;
          const cell = (key: 'instead' | 'reason') =>
            html`<td role="cell"><small>${this.say(words, key)}</small> ${this.say(each, key)}</td>`;
          return keyed(
            name,
            html`<tr role="row" id=${name} tabindex="-1" aria-current=${mark(name)}>
              <th role="rowheader" scope="row"><small>${columns[0]}</small> ${this.say(each, 'say')}</th>
              ${cell('instead')}${cell('reason')}
            </tr>`,
          );
        })}
      </tbody>
    </table>`;
  }

  #definition(each: Definition) {
    const { cite } = each;
    return html`<dt>${this.say(each, 'term')}</dt>
      <dd>
        ${this.say(each, 'text')}
        ${
          cite
            ? html`<small
                >${this.say(words, 'cite', { cite: this.say(each, 'cite'), asOf: this.say(each, 'asOf') })}</small
              >`
            : nothing
        }
      </dd>`;
  }

  #myth(each: Myth) {
    return html`<dt>${this.say(words, 'myth', { myth: this.say(each, 'myth') })}</dt>
      <dd>${this.say(each, 'answer')}</dd>`;
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
