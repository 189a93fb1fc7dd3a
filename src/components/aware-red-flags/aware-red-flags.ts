import { html, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { childFirst } from '../../content/guidance.js';
import { emergency, nhth } from '../../content/lines.js';
import { redFlags as words } from '../../content/red-flags.js';
import { settings, signsOf } from '../../content/settings.js';
import type { Line, NextStep, Setting, Sign, SignGroup } from '../../content/types.js';
import { AwareElement, rootOf, written } from '../../internal/aware-element.js';
import { copy } from '../../internal/copy.js';
import { fitOnPage, forgetPaper, openOnPaper, printAlone } from '../../internal/print.js';
import type { Properties } from '../../internal/schema.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { say, status, type Said } from '../../internal/templates/status.js';
import { sub } from '../../internal/templates/sub.js';
import { picker } from '../../internal/templates/picker.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { danger, footer, listed, named } from '../../internal/templates/lines.js';
import { untouched } from '../../internal/untouched.js';
import { schema } from './schema.js';
import styles from './aware-red-flags.styles.js';

const places = settings.map(({ id }) => id);

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
export class AwareRedFlags extends AwareElement {
  static override styles = [AwareElement.styles, linesStyles, pickerStyles, settingStyles, styles];
  /** @internal */
  static override readonly schema = schema;

  readonly #ticked = new Set<Sign>();
  #said?: Said | undefined;
  #signs: readonly Sign[] = [];
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
  }

  override render(): TemplateResult {
    const chosen = this.#chosen();
    const { place, job, choosePlace, chooseJob } = chosen;
    const { only, groups, ticked, advice, urgent } = this.#advice(chosen);
    const lines = [...new Set<Line>(advice.flatMap((step) => step.lines))].filter(
      (line) => line !== emergency,
    );
    const numbers = String(lines.map(({ voice }) => voice.display));
    return this.card(
      '',
      html`<div part="body" class="body">
          <div class="head">
            <div class="intro">${this.heading(this.say(words, 'heading'))}</div>
            <div class="ask">${listed([named(this, nhth, 'primary')])}</div>
            ${danger(this)}
          </div>
          <p class="region">${this.say(words, 'promise')}</p>
          ${
            choosePlace || chooseJob
              ? html`<div class="pickers">
                  ${
                    choosePlace
                      ? picker(this, this.say(words, 'where'), settings, place.id, (id) => {
                          this.#place = id;
                          this.#job = '';
                          this.#relist();
                        })
                      : nothing
                  }
                  ${
                    chooseJob
                      ? keyed(
                          place,
                          picker(
                            this,
                            this.say(words, 'part'),
                            place.jobs,
                            job,
                            (id) => {
                              this.#job = id;
                              this.#relist();
                            },
                            this.say(words, 'anyone'),
                          ),
                        )
                      : nothing
                  }
                </div>`
              : nothing
          }
          <div class="columns">
            <div class="signs" @change=${this.#toggle}>${this.#list([place, job, only], groups)}</div>
            <div class="next">
              ${sub(this, this.say(words, 'help'))}
              ${ticked.length ? nothing : html`<p>${this.say(words, 'nothing')}</p>`}
              ${urgent ? danger(this) : nothing}
              ${ticked.length ? advice.map((step) => keyed(step, html`<p>${this.say(step, 'text')}</p>`)) : nothing}
              ${lines.length ? keyed(numbers, listed(lines.map((line) => named(this, line)))) : nothing}
              <slot name="local"></slot>
              ${this.#forCall(ticked)} ${status(this.#said)}
            </div>
          </div>
        </div>
        ${keyed(numbers, footer(this, [nhth, ...lines]))}`,
    );
  }

  protected override withWords(): TemplateResult {
    return this.card('card', besideWords(this));
  }

  /** The signs of a place and a job, those that are ticked, and what helps then. */
  #advice({ place, job } = this.#chosen()) {
    const only = this.choice('about');
    const groups = signsOf(place, job)
      .map((group) => ({
        ...group,
        signs: group.signs.filter(({ kind }) => only === 'both' || !kind || kind === only),
      }))
      .filter(({ signs }) => signs.length);
    const ticked = groups.flatMap(({ signs }) => signs).filter((sign) => this.#ticked.has(sign));
    const advice = nextSteps(groups, this.#ticked);
    const urgent = ticked.some((sign) => sign.urgent) || (ticked.length > 0 && advice[0] === childFirst);
    return { only, groups, ticked, advice, urgent };
  }

  #chosen() {
    const fixed = this.known('setting', this.setting, places);
    const choosePlace = written(this.setting).toLowerCase() !== fixed;
    const place: Setting = settings.find(({ id }) => id === ((choosePlace && this.#place) || fixed))!;
    const jobs = place.jobs.map(({ id }) => id);
    const job = this.known('job', this.job, jobs, '');
    const chosen = jobs.find((id) => id === this.#job) ?? '';
    return { place, job: job || chosen, choosePlace, chooseJob: !job && jobs.length };
  }

  #caution({ caution }: SignGroup) {
    return html`<p class="caution">
      <strong>${this.say(caution, 'text')}</strong> ${this.say(caution, 'careful')}
    </p>`;
  }

  // Drawn once and then left to the browser: a tick changes no row, and a long list keeps nothing of Lit in memory.
  #list(choice: readonly unknown[], groups: readonly SignGroup[]) {
    const drawnFor = [...choice, this.locale];
    if (drawnFor.some((each, at) => each !== this.#drawnFor[at])) {
      this.#drawnFor = drawnFor;
      this.#signs = groups.flatMap(({ signs }) => signs);
      const paper = untouched(document.createDocumentFragment());
      render(
        groups.map((group, at) => [
          group.caution === groups[at - 1]?.caution ? nothing : this.#caution(group),
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

  #group(group: SignGroup) {
    return html`<fieldset>
      <legend>${this.say(group, 'heading')}</legend>
      ${group.signs.map(
        (sign) =>
          html`<label
            ><input type="checkbox" value=${this.#signs.indexOf(sign)} /><span
              >${this.say(sign, 'text')}
              ${sign.caution ? html`<small>${this.say(sign, 'caution')}</small>` : nothing}</span
            ></label
          >`,
      )}
    </fieldset>`;
  }

  #forCall(ticked: readonly Sign[]) {
    return html`<details class="call">
      <summary>${this.say(words, 'call')}</summary>
      <div class="notes">
        <p>${this.say(words, 'noticed')}</p>
        ${
          ticked.length
            ? html`<ul>
                ${ticked.map((sign) => keyed(sign, html`<li>${this.say(sign, 'text')}</li>`))}
              </ul>`
            : nothing
        }
        <p class="blank">${this.say(words, 'when')}</p>
        <p class="blank">${this.say(words, 'place')}</p>
      </div>
      <div class="actions">
        ${button(this.say(words, 'copy'), () => void this.#copy())}
        ${button(this.say(words, 'print'), () => {
          this.#print();
        })}
        ${button(this.say(words, 'blank'), () => {
          this.#print(false);
        })}
        ${button(this.say(words, 'clear'), () => {
          this.#untick();
          this.#say(this.say(words, 'cleared'));
        })}
      </div>
    </details>`;
  }

  #untick() {
    this.#ticked.clear();
    forgetPaper(this);
    for (const box of this.#boxes()) box.checked = false;
    this.requestUpdate();
  }

  #relist() {
    this.#untick();
    this.#say(this.say(words, 'others'));
  }

  /** Says in the live region what was done. */
  #say(...what: unknown[]) {
    this.#said = say(what, this.#said);
    this.requestUpdate();
  }

  // The page's own listeners can learn that something in this element was clicked; with a closed root, not what.
  readonly #toggle = ({ target }: Event) => {
    const { value, checked } = target as HTMLInputElement;
    const sign = this.#signs[Number(value)]!;
    const before = advised(this.#advice());
    this.#ticked[checked ? 'add' : 'delete'](sign);
    const after = this.#advice();
    this.#say(
      this.say(words, checked ? 'added' : 'removed', { sign: this.say(sign, 'text') }),
      // Whoever hears the signs one by one does not come by what stands beside them.
      ...(advised(after) === before ? [] : [' ', this.say(words, after.urgent ? 'urgent' : 'changed')]),
    );
  };

  async #copy() {
    this.#say(this.say(words, await copy(rootOf(this).querySelector<HTMLElement>('.notes')!)));
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

/** What the advice hangs on, to tell whether it changed. */
const advised = ({
  ticked,
  advice,
  urgent,
}: {
  readonly ticked: readonly Sign[];
  readonly advice: readonly NextStep[];
  readonly urgent: boolean;
}): string => [urgent, ticked.length > 0, ...advice.map(({ text }) => text)].join();

/** The next steps of the groups in which something is ticked, a child's before all others; else of the first group. */
function nextSteps(groups: readonly SignGroup[], ticked: ReadonlySet<Sign>): readonly NextStep[] {
  const concerned = groups.filter(({ signs }) => signs.some((sign) => ticked.has(sign)));
  const steps = new Set((concerned.length ? concerned : groups.slice(0, 1)).map(({ next }) => next));
  return [...steps].sort((a, b) => Number(b === childFirst) - Number(a === childFirst));
}

declare global {
  interface HTMLElementTagNameMap {
    'aware-red-flags': AwareRedFlags;
  }
}
