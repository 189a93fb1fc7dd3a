import { html, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { BlockOf, SignGroupBlock } from '../../card/blocks.js';
import { basic, draw, sub, type Drawing } from '../../card/draw.js';
import { fill, type Inline } from '../../card/inline.js';
import type { SignContent } from '../../card/settings.js';
import { AwareElement, languageOf, rootOf } from '../../internal/aware-element.js';
import { copy } from '../../internal/copy.js';
import { fitOnPage, forgetPaper, openOnPaper, printAlone } from '../../internal/print.js';
import type { Properties } from '../../internal/schema.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { picker } from '../../internal/templates/picker.js';
import { say, status, type Said } from '../../internal/templates/status.js';
import { untouched } from '../../internal/untouched.js';
import { written } from '../../internal/written.js';
import { advise, card, gist } from './card.js';
import { language, type Content } from './content.js';
import { schema } from './schema.js';
import styles from './aware-red-flags.styles.js';

export interface AwareRedFlags extends Properties<typeof schema.attributes> {}

/**
 * A private checklist of signs that someone may need help, with the next safe step and no verdict. What a visitor
 * ticks stays in memory and is gone on leaving the page. The element's own children show until the script is there, or
 * if it never is: put a working number and link in them.
 *
 * @tag aware-red-flags
 * @slot - What shows before the script, without it, or if it fails: real HTML with a number and a link.
 * @slot heading - Replaces the heading, to fit the page's own outline.
 * @slot local - The partner's own contact, shown beside ours.
 * @csspart card - The outermost box.
 * @csspart heading - Around the heading.
 * @csspart body - Everything above the footer.
 * @csspart action - Each link or button to call, text, chat, copy or print.
 * @csspart footer - The notes at the end.
 * @cssprop [--aware-accent=#135e63] - Color of the main action and of ticks; text on it stays readable whatever you choose.
 * @cssprop [--aware-surface=#fff] - Background of the card.
 * @cssprop [--aware-ink=#12262b] - Color of text; darkened or lightened if it could not be read.
 * @cssprop [--aware-radius=14px] - Roundness of the corners.
 * @cssprop [--aware-font=inherit] - Font family; the page's own if not given.
 */
export class AwareRedFlags extends AwareElement<Content> {
  static override styles = [AwareElement.styles, linesStyles, pickerStyles, settingStyles, styles];
  /** @internal */
  static override readonly schema = schema;
  /** @internal */
  static override readonly languages = [language];

  /** @internal */
  override readonly kinds = {
    ...basic,
    sub,
    checklist: ({ groups }: BlockOf<'checklist'>) =>
      html`<div class="signs" @change=${this.#toggle}>${this.#list(groups)}</div>`,
  };

  /** @internal */
  readonly renew: Drawing['renew'] = keyed;

  readonly #ticked = new Set<SignContent>();
  #said?: Said | undefined;
  #signs: readonly SignContent[] = [];
  #rows?: HTMLElement;
  #drawnFor: readonly unknown[] = [];
  #place = '';
  #job = '';

  // Nothing that was ticked comes back with the page, out of the history or the cache.
  readonly #forget = () => {
    this.#untick();
    this.#said = undefined;
  };

  constructor() {
    super();
    openOnPaper(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#forget);
    this.#forget();
  }

  override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && (changed.has('setting') || changed.has('job'))) this.#forget();
    // The signs of another language are others.
    if (changed.has('language') && this.#ticked.size) this.#translate();
  }

  override render(): TemplateResult {
    return this.whole(card(languageOf(this), this.#given()));
  }

  protected override withWords(): TemplateResult {
    return this.card('card', besideWords(this));
  }

  #chosen() {
    const { places } = languageOf(this).content;
    const fixed = this.known(
      'setting',
      this.setting,
      places.map(({ id }) => id),
    );
    const choosePlace = written(this.setting).toLowerCase() !== fixed;
    const place = places.find(({ id }) => id === ((choosePlace && this.#place) || fixed))!;
    const jobs = place.jobs.map(({ id }) => id);
    const job = this.known('job', this.job, jobs, '');
    const chosen = jobs.find((id) => id === this.#job) ?? '';
    return { place, job: job || chosen, choosePlace, chooseJob: !job && jobs.length > 0 };
  }

  #given() {
    const { place, job } = this.#chosen();
    return { setting: place.id, job, about: this.choice('about'), ticked: this.#ticked };
  }

  override control(name: string): unknown {
    return name === 'pickers' ? this.#pickers() : this.#forCall();
  }

  #pickers() {
    const { words, places } = languageOf(this).content;
    const { place, job, choosePlace, chooseJob } = this.#chosen();
    const choosing = choosePlace
      ? picker(words.where, places, place.id, (id) => {
          this.#place = id;
          this.#job = '';
          this.#relist();
        })
      : nothing;
    const working = () =>
      picker(
        words.part,
        place.jobs,
        job,
        (id) => {
          this.#job = id;
          this.#relist();
        },
        words.anyone,
      );
    return choosePlace || chooseJob
      ? html`<div class="pickers">${choosing} ${chooseJob ? keyed(place.id, working()) : nothing}</div>`
      : nothing;
  }

  // Drawn once and then left to the browser: a tick changes no row, and a long list keeps nothing of Lit in memory.
  #list(groups: readonly SignGroupBlock[]) {
    const signs = groups.flatMap((group) => group.signs);
    if (signs.length !== this.#drawnFor.length || signs.some((each, at) => each !== this.#drawnFor[at])) {
      this.#drawnFor = this.#signs = signs;
      const paper = untouched(document.createDocumentFragment());
      render(
        groups.map((group) => [
          group.caution ? html`<p class="caution">${draw(group.caution)}</p>` : nothing,
          this.#group(group),
        ]),
        paper,
      );
      this.#rows = untouched(document.createElement('div'));
      this.#rows.append(...paper.childNodes);
      for (const box of this.#boxes()) box.checked = this.#ticked.has(this.#signs[Number(box.value)]!);
    }
    return this.#rows;
  }

  #boxes() {
    return this.#rows?.querySelectorAll('input') ?? [];
  }

  #group({ heading, signs }: SignGroupBlock) {
    return html`<fieldset>
      <legend>${draw(heading)}</legend>
      ${signs.map(
        (sign) =>
          html`<label
            ><input type="checkbox" value=${this.#signs.indexOf(sign)} /><span
              >${draw(sign.text)} ${sign.caution ? html`<small>${draw(sign.caution)}</small>` : nothing}</span
            ></label
          >`,
      )}
    </fieldset>`;
  }

  #forCall() {
    const { words } = languageOf(this).content;
    const { chosen } = advise(languageOf(this).content, this.#given());
    return html`<details class="call">
        <summary>${draw(words.call)}</summary>
        <div class="notes">
          <p>${draw(words.noticed)}</p>
          ${
            chosen.length
              ? html`<ul>
                  ${chosen.map((sign) => keyed(sign, html`<li>${draw(sign.text)}</li>`))}
                </ul>`
              : nothing
          }
          <p class="blank">${draw(words.when)}</p>
          <p class="blank">${draw(words.place)}</p>
        </div>
        <div class="actions">
          ${button(draw(words.copy), () => void this.#copy())}
          ${button(draw(words.print), () => {
            this.#print();
          })}
          ${button(draw(words.blank), () => {
            this.#print(false);
          })}
          ${button(draw(words.clear), () => {
            this.#untick();
            this.#say(words.cleared);
          })}
        </div>
      </details>
      ${status(this.#said)}`;
  }

  #untick() {
    this.#ticked.clear();
    forgetPaper(this);
    for (const box of this.#boxes()) box.checked = false;
    this.requestUpdate();
  }

  #translate() {
    const ticked = this.#signs.map((sign) => this.#ticked.has(sign));
    const { groups } = advise(languageOf(this).content, this.#given());
    this.#ticked.clear();
    for (const [at, sign] of groups.flatMap(({ signs }) => signs).entries())
      if (ticked[at]) this.#ticked.add(sign);
  }

  #relist() {
    this.#untick();
    this.#say(languageOf(this).content.words.others);
  }

  /** Says in the live region what was done. */
  #say(...what: Inline[]) {
    this.#said = say(draw(what), this.#said);
    this.requestUpdate();
  }

  // The page's own listeners can learn that something in this element was clicked; with a closed root, not what.
  readonly #toggle = ({ target }: Event) => {
    const { words } = languageOf(this).content;
    const { value, checked } = target as HTMLInputElement;
    const sign = this.#signs[Number(value)]!;
    const advised = () => advise(languageOf(this).content, this.#given());
    const before = gist(advised());
    this.#ticked[checked ? 'add' : 'delete'](sign);
    const after = advised();
    this.#say(
      fill(words[checked ? 'added' : 'removed'], { sign: sign.text }),
      // Whoever hears the signs one by one does not come by what stands beside them.
      gist(after) !== before && [' ', words[after.isUrgent ? 'urgent' : 'changed']],
    );
  };

  async #copy() {
    this.#say(languageOf(this).content.words[await copy(rootOf(this).querySelector<HTMLElement>('.notes')!)]);
  }

  #print(filled = true) {
    printAlone(this, '.card', (copy) => {
      if (!filled) {
        for (const box of copy.querySelectorAll('input')) box.checked = false;
        copy.querySelector('.notes ul')?.remove();
      }
      fitOnPage(copy);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aware-red-flags': AwareRedFlags;
  }
}
