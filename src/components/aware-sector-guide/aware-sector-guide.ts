import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { BlockOf } from '../../card/blocks.js';
import {
  basic,
  draw,
  drawBlocks,
  fold,
  list,
  marks,
  sub,
  subheading,
  type Drawing,
} from '../../card/draw.js';
import { fill } from '../../card/inline.js';
import { caution, danger, footer, inLaw, named } from '../../card/parts.js';
import { forJob } from '../../content/jobs.js';
import { qr } from '../../content/qr.js';
import { AwareElement, languageOf } from '../../internal/aware-element.js';
import { openOnPaper, printAlone } from '../../internal/print.js';
import type { Properties } from '../../internal/schema.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { tabsStyles } from '../../internal/styles/tabs.js';
import { textStyles } from '../../internal/styles/text.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { Tabs, tabs } from '../../internal/templates/tabs.js';
import { card, groupsOf, region } from './card.js';
import { language, type Content, type Sector } from './content.js';
import { schema } from './schema.js';
import styles from './aware-sector-guide.styles.js';
import { fitSheet, sheetStyles } from './sheet.js';

marks.br = () => html`<br />`;

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
export class AwareSectorGuide extends AwareElement<Content> {
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
  /** @internal */
  static override readonly languages = [language];

  readonly #tabs: Tabs = new Tabs(this);

  /** @internal */
  override readonly kinds = {
    ...basic,
    fold,
    list,
    sub,
    panel: ({ kind, blocks }: BlockOf<'panel'>, drawing: Drawing) => {
      const { choosing } = this.#chosen();
      return html`<div
        id="panel"
        class="columns"
        role=${choosing ? this.#tabs.role : nothing}
        aria-labelledby=${choosing ? this.#tabs.nameOf(kind) : nothing}
      >
        ${keyed(kind, drawBlocks(blocks, drawing))}
      </div>`;
    },
  };

  /** @internal */
  readonly renew: Drawing['renew'] = keyed;

  #job = '';

  constructor() {
    super();
    openOnPaper(this);
  }

  override render(): TemplateResult {
    const { sector, job } = this.#chosen();
    return this.whole(card(languageOf(this), { sector: sector.id, job, practice: this.practice }));
  }

  protected override withWords(): TemplateResult {
    return this.card('card', besideWords(this));
  }

  #chosen(): { sector: Sector; job: string; choosing: boolean } {
    const asked = this.choice('sector');
    const sector = languageOf(this).content.sectors.find(({ id }) => id === asked)!;
    const jobs = sector.jobs.map(({ id }) => id);
    const fixed = this.known('job', this.job, jobs, '');
    const job = fixed || (jobs.includes(this.#job) ? this.#job : (jobs[0] ?? ''));
    return { sector, job, choosing: !fixed && jobs.length > 0 };
  }

  override control(name: string): unknown {
    const { words } = languageOf(this).content;
    const { sector, job, choosing } = this.#chosen();
    if (name === 'jobs')
      return choosing
        ? tabs(this, words.job, sector.jobs, job, (id) => {
            this.#job = id;
            this.requestUpdate();
          })
        : nothing;
    const printCards = () => {
      printAlone(this, '.cards', () => undefined);
    };
    return html`<div class="actions">
        ${button(draw(words.print), () => {
          printAlone(this, this.#sheet(sector, job), fitSheet, sheetStyles);
        })}
        ${sector.smallCards ? button(draw(words.cards), printCards) : nothing}
      </div>
      ${sector.smallCards ? this.#cards() : nothing}`;
  }

  /** One page for the wall: the numbers on top, then what this job may notice, and what helps. */
  #sheet(sector: Sector, job: string) {
    const spoken = languageOf(this);
    const { words, hotline, law } = spoken.content;
    const of = <T extends { readonly jobs?: readonly string[] | undefined }>(items: readonly T[]) =>
      forJob(items, job);
    const groups = groupsOf(sector, job);
    const { name, ways } = named(spoken, hotline);
    const list = (key: 'steps' | 'never' | 'answers' | 'tell') =>
      html`<div class=${key}>
        ${subheading(this, draw(words[key]))}
        <ul>
          ${of(sector[key])
            .filter(({ isTold }) => !isTold)
            .map((each) => html`<li class=${each.isSpare ? 'spare' : nothing}>${draw(each.text)}</li>`)}
        </ul>
      </div>`;
    // 911 and the hotline stand on top.
    const others = new Map(
      of([...sector.steps, ...sector.answers, ...sector.tell])
        .flatMap(({ lines = [] }) => lines)
        .filter(({ isEmergency, call }) => !isEmergency && call !== hotline.call)
        .map((line) => [line.call, line]),
    );
    return this.card(
      'sheet',
      html`<div class="top">
          <div>
            <p class="name">${draw(name)}</p>
            <div class="actions">${ways.map((way) => [draw(way), ' '])}</div>
          </div>
          ${this.#code()}
        </div>
        ${this.blocks([danger(spoken)])}
        <div class="intro">
          <p class="region">${draw(region(sector, job))}</p>
          ${this.heading(draw(words.heading))}
          <p>${draw(caution(groups[0]!.caution))} ${draw(sector.lead)}</p>
        </div>
        <div class="columns">
          <div>
            ${subheading(this, draw(words.notice))}
            ${groups.map(
              ({ who, heading, signs }) =>
                html`<div class=${who}>
                  <b>${draw(heading)}</b>
                  <ul>
                    ${signs.map(
                      (sign) =>
                        html`<li>
                          ${draw(sign.text)}
                          ${sign.caution ? html`<small>${draw(sign.caution)}</small>` : nothing}
                        </li>`,
                    )}
                  </ul>
                </div>`,
            )}
            <p class="more">${draw(words.more)}</p>
          </div>
          <div>
            ${(['steps', 'never', 'answers', 'tell'] as const).map(list)}
            ${Array.from(
              others.values(),
              (line) => html`<p class="named">${draw(line.name)} <b>${draw({ digits: line.call })}</b></p>`,
            )}
            <slot name="local"></slot>
            ${this.blocks([inLaw(spoken, law, of(sector.laws))])}
          </div>
        </div>
        ${this.blocks([footer(spoken, [hotline])])}`,
    );
  }

  #code() {
    return html`<svg viewBox="0 -0.5 ${qr.size} ${qr.size}" aria-hidden="true"><path d=${qr.path} /></svg>`;
  }

  #cards() {
    const { words, hotline, reach } = languageOf(this).content;
    const big = (digits: string) => ({ as: 'b', in: { digits } }) as const;
    const one = html`<div class="small">
      <p>
        ${draw(words.card)}<br />${draw(fill(reach.call, { number: big(hotline.call) }))}
        ${draw(fill(reach.textWord, { word: hotline.word, number: big(hotline.text!) }))}
      </p>
      ${this.#code()}
      <small>${draw(words.scan)}</small>
    </div>`;
    return html`<div class="cards" hidden>${Array.from({ length: 8 }, () => one)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aware-sector-guide': AwareSectorGuide;
  }
}
