import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { callHotline, callNow } from '../../content/guidance.js';
import { nhth } from '../../content/lines.js';
import { qr } from '../../content/qr.js';
import { sectorGuide as words } from '../../content/sector-guide.js';
import { sectors } from '../../content/sectors/index.js';
import { forJob, signsOf } from '../../content/settings.js';
import type { Advice, Job, Phone, Setting, SignGroup } from '../../content/types.js';
import { reach } from '../../content/words.js';
import { AwareElement } from '../../internal/aware-element.js';
import { openOnPaper, printAlone } from '../../internal/print.js';
import type { Properties } from '../../internal/schema.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { tabsStyles } from '../../internal/styles/tabs.js';
import { textStyles } from '../../internal/styles/text.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { inLaw } from '../../internal/templates/law.js';
import { danger, footer, listed, named, others, step, within } from '../../internal/templates/lines.js';
import { sub } from '../../internal/templates/sub.js';
import { Tabs, tabs } from '../../internal/templates/tabs.js';
import { schema } from './schema.js';
import styles from './aware-sector-guide.styles.js';
import { fitSheet, sheetStyles } from './sheet.js';

/** The signs that one job may notice; those that only it can notice come first. */
function groupsOf(sector: Setting, job: string): readonly SignGroup[] {
  const own = ({ signs }: SignGroup) => signs.filter(({ jobs }) => jobs).length;
  return [...signsOf(sector, job)].sort((a, b) => own(b) - own(a));
}

export interface AwareSectorGuide extends Properties<typeof schema.attributes> {}

/**
 * Staff guidance for one line of work: what may be noticed, what to do in order, what never to do, what to say, whom to
 * tell. The element's own children show until the script is there, or if it never is: put a working number and link in
 * them.
 *
 * @tag aware-sector-guide
 * @slot - What shows before the script, without it, or if it fails: real HTML with a number and a link.
 * @slot heading - Replaces the heading, to fit the page's own outline.
 * @slot local - The partner's own contact, such as the manager on duty, shown beside ours.
 * @csspart card - The outermost box.
 * @csspart heading - Around the heading.
 * @csspart body - Everything above the footer.
 * @csspart action - Each link or button to call, text, chat or print.
 * @csspart footer - The notes at the end.
 * @cssprop [--aware-accent=#135e63] - Color of the main action and of the chosen job; text on it stays readable whatever you choose.
 * @cssprop [--aware-surface=#fff] - Background of the card.
 * @cssprop [--aware-ink=#12262b] - Color of text; darkened or lightened if it could not be read.
 * @cssprop [--aware-radius=14px] - Roundness of the corners.
 * @cssprop [--aware-font=inherit] - Font family; the page's own if not given.
 */
export class AwareSectorGuide extends AwareElement {
  static override styles = [
    AwareElement.styles,
    linesStyles,
    pickerStyles,
    settingStyles,
    tabsStyles,
    textStyles,
    styles,
  ];
  /** @internal */
  static override readonly schema = schema;

  readonly #tabs = new Tabs(this);
  #job = '';

  constructor() {
    super();
    openOnPaper(this);
  }

  override render(): TemplateResult {
    const sector = this.#sector();
    const jobs = sector.jobs.map(({ id }) => id);
    const fixed = this.known('job', this.job, jobs, '');
    const job = fixed || (jobs.includes(this.#job) ? this.#job : (jobs[0] ?? ''));
    const shown = sector.jobs.find(({ id }) => id === job);
    const choose = (id: string) => {
      this.#job = id;
      this.requestUpdate();
    };
    return this.card(
      '',
      html`<div part="body" class="body">
          <div class="head">
            <div class="intro">
              ${this.#region(sector, shown)} ${this.heading(this.say(words, 'heading'))}
            </div>
            <div class="ask">${listed([named(this, nhth, 'primary')])}</div>
            ${danger(this)}
            <slot name="local"></slot>
          </div>
          <p>${this.say(sector, 'lead')}</p>
          ${fixed || !jobs.length ? nothing : tabs(this, this.say(words, 'job'), sector.jobs, job, choose)}
          <div
            id="panel"
            class="columns"
            role=${fixed || !jobs.length ? nothing : this.#tabs.role}
            aria-labelledby=${fixed || !jobs.length ? nothing : this.#tabs.nameOf(job)}
          >
            ${keyed(job, [this.#notice(sector, job), this.#help(sector, job)])}
          </div>
          ${this.practice ? this.#practice(sector) : nothing}
          <div class="actions">
            ${button(this.say(words, 'print'), () => {
              printAlone(this, this.#sheet(sector, shown), fitSheet, sheetStyles);
            })}
            ${
              sector.id === 'beauty-services'
                ? button(this.say(words, 'cards'), () => {
                    printAlone(this, '.cards', () => undefined);
                  })
                : nothing
            }
          </div>
          ${sector.id === 'beauty-services' ? this.#cards() : nothing}
        </div>
        ${footer(this, [nhth])}`,
    );
  }

  protected override withWords(): TemplateResult {
    return this.card('card', besideWords(this));
  }

  #sector(): Setting {
    const asked = this.choice('sector');
    return sectors.find(({ id }) => id === asked)!;
  }

  #region(sector: Setting, job: Job | undefined) {
    return html`<p class="region">
      ${this.say(sector, 'name')}${
        job ? keyed(job, html`<span><span id="shown">${this.say(job, 'name')}</span></span>`) : nothing
      }
    </p>`;
  }

  // What only this job can notice comes first, and stands open.
  #notice(sector: Setting, job: string) {
    const groups = groupsOf(sector, job);
    const { caution } = groups[0]!;
    return html`<div class="notice">
      ${sub(this, this.say(words, 'notice'))}
      <p class="caution"><strong>${this.say(caution, 'text')}</strong> ${this.say(caution, 'careful')}</p>
      ${groups.map(
        (group, at) =>
          html`<details ?open=${!at}>
            <summary>${this.say(group, 'heading')}</summary>
            <ul>
              ${group.signs.map(
                (sign) =>
                  html`<li>
                    ${this.say(sign, 'text')}
                    ${
                      sign.caution
                        ? html`<small>${this.say(sign, 'caution')}${within(this, sign.lines)}</small>`
                        : nothing
                    }
                  </li>`,
              )}
            </ul>
          </details>`,
      )}
    </div>`;
  }

  #help(sector: Setting, job: string) {
    const list = (items: readonly Advice[]) =>
      forJob(items, job).map((each) => html`<li>${step(this, each)}</li>`);
    return html`<div class="help">
      ${sub(this, this.say(words, 'steps'))}
      <ol>
        ${list(sector.steps)}
      </ol>
      ${sub(this, this.say(words, 'never'))}
      <ul>
        ${list(sector.never)}
      </ul>
      ${sub(this, this.say(words, 'tell'))}
      <ul>
        ${list(sector.tell)}
      </ul>
      <details>
        <summary>${this.say(words, 'answers')}</summary>
        <ul>
          ${list(sector.answers)}
        </ul>
      </details>
      ${inLaw(this, forJob(sector.laws, job))}
    </div>`;
  }

  /** One page for the wall: the numbers on top, then what this job may notice, and what helps. */
  #sheet(sector: Setting, job: Job | undefined) {
    const of = <T extends { readonly jobs?: readonly string[] }>(items: readonly T[]) =>
      forJob(items, job?.id ?? '');
    const groups = groupsOf(sector, job?.id ?? '');
    const { caution } = groups[0]!;
    const list = (key: 'steps' | 'never' | 'answers' | 'tell') =>
      html`<div class=${key}>
        ${sub(this, this.say(words, key))}
        <ul>
          ${of(sector[key])
            .filter((each) => key !== 'tell' || !sector.steps.includes(each))
            .map(
              (each) =>
                html`<li class=${each === callNow || each === callHotline ? 'spare' : nothing}>
                  ${this.say(each, 'text')}
                </li>`,
            )}
        </ul>
      </div>`;
    return this.card(
      'sheet',
      html`<div class="top">
          <div>${named(this, nhth)}</div>
          ${this.#code()}
        </div>
        ${danger(this)}
        <div class="intro">
          ${this.#region(sector, job)} ${this.heading(this.say(words, 'heading'))}
          <p>
            <strong>${this.say(caution, 'text')}</strong> ${this.say(caution, 'careful')}
            ${this.say(sector, 'lead')}
          </p>
        </div>
        <div class="columns">
          <div>
            ${sub(this, this.say(words, 'notice'))}
            ${groups.map(
              (group) =>
                html`<div class=${group.who}>
                  <b>${this.say(group, 'heading')}</b>
                  <ul>
                    ${group.signs.map(
                      (sign) =>
                        html`<li>
                          ${this.say(sign, 'text')}
                          ${sign.caution ? html`<small>${this.say(sign, 'caution')}</small>` : nothing}
                        </li>`,
                    )}
                  </ul>
                </div>`,
            )}
            <p class="more">${this.say(words, 'more')}</p>
          </div>
          <div>
            ${(['steps', 'never', 'answers', 'tell'] as const).map(list)}
            ${others(this, of([...sector.steps, ...sector.answers, ...sector.tell]))}
            <slot name="local"></slot>
            ${inLaw(this, of(sector.laws))}
          </div>
        </div>
        ${footer(this, [nhth])}`,
    );
  }

  #code() {
    return html`<svg viewBox="0 -0.5 ${qr.size} ${qr.size}" aria-hidden="true"><path d=${qr.path} /></svg>`;
  }

  #practice({ practice = [] }: Setting) {
    return html`<details class="practice">
      <summary>${this.say(words, 'practice')}</summary>
      ${practice.map(
        (each) =>
          html`<p>
              <small>${this.say(words, 'example')}</small><br />
              ${this.say(each, 'text')}
            </p>
            <details>
              <summary>${this.say(words, 'ask')}</summary>
              <p>${this.say(each, 'answer')}${within(this, each.lines)}</p>
            </details>`,
      )}
    </details>`;
  }

  #cards() {
    const big = ({ display }: Phone) => html`<b>${display}</b>`;
    const card = html`<div class="small">
      <p>
        ${this.say(words, 'card')}<br />${this.say(reach, 'call', { number: big(nhth.voice) })}
        ${this.say(reach, 'textWord', { word: this.say(nhth, 'keyword'), number: big(nhth.sms) })}
      </p>
      ${this.#code()}
      <small>${this.say(words, 'scan')}</small>
    </div>`;
    return html`<div class="cards" hidden>${Array.from({ length: 8 }, () => card)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aware-sector-guide': AwareSectorGuide;
  }
}
