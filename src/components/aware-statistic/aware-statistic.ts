import { html, nothing, type TemplateResult } from 'lit';
import { emergency, nhth } from '../../content/lines.js';
import { statistic as words } from '../../content/statistic.js';
import { figures, series } from '../../content/statistics/index.js';
import type { Amount, Figure, Series, ShownFigure } from '../../content/types.js';
import { AwareElement, rootOf } from '../../internal/aware-element.js';
import { copy } from '../../internal/copy.js';
import { openOnPaper } from '../../internal/print.js';
import type { Properties } from '../../internal/schema.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { textStyles } from '../../internal/styles/text.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { callLink, footer } from '../../internal/templates/lines.js';
import { say, status, type Said } from '../../internal/templates/status.js';
import { sub } from '../../internal/templates/sub.js';
import { schema } from './schema.js';
import styles from './aware-statistic.styles.js';
import { canSave, download } from './csv.js';
import { bar, dots } from './pictures.js';
import { amount, better, citation, figuresOf, read, region, rows, shown } from './telling.js';

const sets: readonly Series[] = series;
const all: readonly (Figure | Series)[] = [...figures, ...sets];
const ids = all.map(({ id }) => id);
type View = AwareStatistic['view'];
type Range = Extract<Amount, { from: number }>;

export interface AwareStatistic extends Properties<typeof schema.attributes> {}

/**
 * One figure about human trafficking in Maine, told whole: what was counted, when, by whom, where it was read, and what it
 * cannot say. The element's own children show until the script is there, or if it never is: put a working number and
 * link in them.
 *
 * @tag aware-statistic
 * @slot - What shows before the script, without it, or if it fails: real HTML with a number and a link.
 * @slot heading - Replaces the heading, to fit the page's own outline.
 * @slot local - The partner's own contact, shown beside ours.
 * @csspart card - The outermost box.
 * @csspart heading - Around the heading.
 * @csspart body - Everything above the footer.
 * @csspart action - Each link to call or to a source, and each button.
 * @csspart footer - The notes at the end.
 * @cssprop [--aware-accent=#135e63] - Color of the number and of pictures; darkened or lightened if it could not be read.
 * @cssprop [--aware-surface=#fff] - Background of the card.
 * @cssprop [--aware-ink=#12262b] - Color of text; darkened or lightened if it could not be read.
 * @cssprop [--aware-radius=14px] - Roundness of the corners.
 * @cssprop [--aware-font=inherit] - Font family; the page's own if not given.
 */
export class AwareStatistic extends AwareElement {
  static override styles = [AwareElement.styles, linesStyles, settingStyles, textStyles, styles];
  /** @internal */
  static override readonly schema = schema;

  #said?: Said;
  #unfolded = false;
  #isKept = false;

  // Most of what is known is read by few: it is drawn when somebody opens it, or prints.
  readonly #unfold = () => {
    this.#unfolded = true;
    this.requestUpdate();
  };

  constructor() {
    super();
    openOnPaper(this, () => {
      this.#unfold();
      this.performUpdate();
    });
  }

  override render(): TemplateResult {
    const asked = all[ids.indexOf(this.known('figure', this.figure, ids))]!;
    const view = this.choice('view') as View;
    return this.card(
      '',
      html`<div part="body" class="body">
          ${'status' in asked ? this.#figure(asked, view) : this.#series(asked, view)}
          <p class="help">
            ${this.say(words, 'help', {
              call: callLink(nhth.voice),
              word: this.say(nhth, 'keyword'),
              text: callLink(nhth.sms, 'sms'),
              emergency: callLink(emergency.voice),
            })}
          </p>
          <slot name="local"></slot>
        </div>
        ${footer(this, [nhth])}`,
    );
  }

  protected override withWords(): TemplateResult {
    return this.card('card', besideWords(this));
  }

  #figure(asked: Figure, view: View) {
    const withheld = asked.status === 'withheld';
    const figure = withheld ? shown.find(({ id }) => id === asked.nearest)! : asked;
    const told = html`${this.#number(figure)}
      <p>${this.say(figure, 'counted')}</p>
      ${this.#picture(figure, view)}`;
    return html`${
      withheld
        ? html`<p class="region">${this.say(words, 'withheld')}</p>
            ${this.heading(this.say(words, 'why'))}
            <p>${this.say(asked, 'reason')}</p>
            ${sub(this, this.say(words, 'sound'))} ${this.#region(figure)} ${told}`
        : html`${this.#region(figure)} ${this.heading(this.say(figure.unit, 'label'))} ${told}`
    }
    ${this.#about(figure, view)}`;
  }

  #series(set: Series, view: View) {
    const [figure] = set.figures;
    return html`${this.#region(figure)} ${this.heading(this.say(set, 'title'))}
    ${set.kind === 'range' ? this.#number(figure) : nothing} ${this.#chart(set, view === 'number')}
    ${this.#about(figure, view, set)}`;
  }

  #number(figure: ShownFigure) {
    return html`<p class="value">${amount(this, figure, (each) => html`<b>${each}</b>`)}</p>`;
  }

  // First of all: that it is older, an estimate, or an opinion.
  #region(figure: ShownFigure) {
    const { status, kind } = figure;
    return html`<p class="region">
      ${status === 'historical' ? html`<span>${this.say(words, 'older')}</span>` : nothing}
      ${
        kind === 'estimate' || kind === 'survey' || kind === 'sum' || kind === 'none'
          ? html`<span>${this.say(words, kind)}</span>`
          : nothing
      }
      <span>${region(this, figure)}</span>
    </p>`;
  }

  #picture(figure: ShownFigure, view: View) {
    const { kind, value } = figure;
    if (view === 'number' || view === 'table') return nothing;
    const set = sets.find(
      ({ kind: form, figures, whole }) =>
        (form === 'range' && kind === 'estimate' && value) ||
        ((form === 'groups' || view === 'chart') && [...figures, whole].includes(figure)),
    );
    if (set) return this.#chart(set);
    const share = kind === 'survey' || kind === 'percent';
    if (share && typeof value === 'number') {
      return html`<figure>
        ${dots(value)}
        <figcaption>${this.say(words, 'dots', { number: value })}</figcaption>
      </figure>`;
    }
    return view === 'chart'
      ? html`<p class="no-chart">${this.say(words, share ? 'notExact' : 'noChart')}</p>`
      : nothing;
  }

  #chart(set: Series, plain = false) {
    const { kind, figures } = set;
    if (kind === 'range') return plain ? nothing : this.#range(set);
    const values = figures.map(({ value }) => Number(value));
    const longest = kind === 'parts' ? Math.max(...values) : 100;
    return html`<figure>
      <ul class="bars" role="list">
        ${figures.map(
          (figure, at) =>
            html`<li>
              ${this.say(set.labels[at]!, 'label')} <b>${amount(this, figure)}</b>
              ${plain ? nothing : bar(0, (values[at]! / longest) * 100)}
            </li>`,
        )}
      </ul>
      ${plain ? nothing : html`<figcaption>${this.say(words, kind)}</figcaption>`}
    </figure>`;
  }

  #range({ whole, figures }: Series) {
    const [full, part] = [whole!, figures[0]].map(({ value }) => value) as [Range, Range];
    const at = (number: number) => ((number - full.from) / (full.to - full.from)) * 100;
    const numbers = { from: full.from, to: full.to, low: part.from, high: part.to };
    return html`<figure>
      ${bar(at(part.from), at(part.to))}
      <div class="ends" aria-hidden="true"><span>${full.from}</span><span>${full.to}</span></div>
      <figcaption>${this.say(words, 'range', numbers)}</figcaption>
    </figure>`;
  }

  #about(figure: ShownFigure, view: View, set?: Series) {
    const instead = better(this, set?.whole ?? figure);
    const isTable = view === 'table';
    return html`${
        instead.length
          ? html`<div class="better"><strong>${this.say(words, 'better')}</strong> ${instead}</div>`
          : nothing
      }
      <p>${set ? this.say(set, 'note') : this.say(figure, 'caveat')}</p>
      <small>${read(this, set ? figuresOf(set) : [figure])}</small>
      <details ?open=${isTable} @toggle=${this.#unfold}>
        <summary id="about">${this.say(words, 'details')}</summary>
        ${isTable || this.#unfolded ? this.#details(figure, set) : nothing}
      </details>`;
  }

  #details(figure: ShownFigure, set?: Series) {
    const part = (name: string) => rootOf(this).querySelector<HTMLElement>(name)!;
    const tell = (what: unknown) => {
      this.#said = say(what, this.#said);
      this.requestUpdate();
    };
    const take = async (name: string) => {
      tell(this.say(words, await copy(part(name))));
    };
    const save = () => {
      const saves = canSave();
      this.#isKept = !saves;
      if (saves !== false) download(part('table') as HTMLTableElement, file);
      const saved = this.say(words, 'saved', { file });
      tell(
        saves ? saved : saves === false ? this.say(words, 'kept') : [saved, ' ', this.say(words, 'noFile')],
      );
    };
    const file = `${(set ?? figure).id.replace(':', '-')}.csv`;
    return html`<table role="table" aria-labelledby="about">
        <tbody role="rowgroup">
          ${rows(this, figure, set).map(
            ([label, content]) =>
              html`<tr role="row">
                <th role="rowheader" scope="row">${label}</th>
                <td role="cell">${content}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${figure.kind === 'none' ? nothing : html`<p class="cite">${citation(this, figure, set)}</p>`}
      <div class="actions">
        ${figure.kind === 'none' ? nothing : button(this.say(words, 'copy'), () => void take('.cite'))}
        ${button(this.say(words, 'csv'), save)}
        ${this.#isKept ? button(this.say(words, 'copyTable'), () => void take('table')) : nothing}
      </div>
      ${status(this.#said)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aware-statistic': AwareStatistic;
  }
}
