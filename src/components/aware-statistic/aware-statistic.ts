import { html, nothing, type TemplateResult } from 'lit';
import type { BlockOf } from '../../card/blocks.js';
import { basic, draw, help, marks, small, sub } from '../../card/draw.js';
import { fill, type Inline } from '../../card/inline.js';
import { AwareElement, languageOf, rootOf } from '../../internal/aware-element.js';
import { copy } from '../../internal/copy.js';
import { openOnPaper } from '../../internal/print.js';
import type { Properties } from '../../internal/schema.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { textStyles } from '../../internal/styles/text.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { say, status, type Said } from '../../internal/templates/status.js';
import { card, find } from './card.js';
import { language, type Content } from './content.js';
import { canSave, download } from './csv.js';
import { citation } from './figure-text.js';
import { bar, dots } from './pictures.js';
import { schema } from './schema.js';
import styles from './aware-statistic.styles.js';

marks.p = (words) => html`<p>${words}</p>`;
marks.cite = (words) => html`<cite lang="en" dir="ltr">${words}</cite>`;
marks.data = (words, { value }) => html`<data value=${value}>${words}</data>`;

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
export class AwareStatistic extends AwareElement<Content> {
  static override styles = [AwareElement.styles, linesStyles, settingStyles, textStyles, styles];
  /** @internal */
  static override readonly schema = schema;
  /** @internal */
  static override readonly languages = [language];

  /** @internal */
  override readonly kinds = {
    ...basic,
    help,
    small,
    sub,
    value: ({ value }: BlockOf<'value'>) => html`<p class="value">${draw(value)}</p>`,
    bars: ({ bars, caption }: BlockOf<'bars'>) =>
      html`<figure>
        <ul class="bars" role="list">
          ${bars.map(
            ({ label, value, share }) =>
              html`<li>
                ${draw(label)} <b>${draw(value)}</b> ${share === undefined ? nothing : bar(0, share)}
              </li>`,
          )}
        </ul>
        ${caption ? html`<figcaption>${draw(caption)}</figcaption>` : nothing}
      </figure>`,
    dots: ({ share, caption }: BlockOf<'dots'>) =>
      html`<figure>
        ${dots(share)}
        <figcaption>${draw(caption)}</figcaption>
      </figure>`,
    range: ({ from, to, ends, caption }: BlockOf<'range'>) =>
      html`<figure>
        ${bar(from, to)}
        <div class="ends" aria-hidden="true"><span>${ends[0]}</span><span>${ends[1]}</span></div>
        <figcaption>${draw(caption)}</figcaption>
      </figure>`,
    details: (block: BlockOf<'details'>) => this.#details(block),
  };

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
    return this.whole(card(languageOf(this), { figure: this.#asked(), view: this.choice('view') }));
  }

  protected override withWords(): TemplateResult {
    return this.card('card', besideWords(this));
  }

  #asked(): string {
    const { figures, withheld, series } = languageOf(this).content;
    const ids = [...figures, ...withheld, ...series].map(({ id }) => id);
    return this.known('figure', this.figure, ids, '');
  }

  #details({ summary, rows }: BlockOf<'details'>) {
    const isTable = this.choice('view') === 'table';
    return html`<details ?open=${isTable} @toggle=${this.#unfold}>
      <summary id="about">${draw(summary)}</summary>
      ${
        isTable || this.#unfolded
          ? html`<table role="table" aria-labelledby="about">
                <tbody role="rowgroup">
                  ${rows.map(
                    ([label, content]) =>
                      html`<tr role="row">
                        <th role="rowheader" scope="row">${draw(label)}</th>
                        <td role="cell">${draw(content)}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
              ${this.#take()}`
          : nothing
      }
    </details>`;
  }

  /** What a reporter may take along. */
  #take() {
    const { words } = languageOf(this).content;
    const { figure, set } = find(languageOf(this).content, this.#asked());
    const part = (name: string) => rootOf(this).querySelector<HTMLElement>(name)!;
    const tell = (...what: Inline[]) => {
      this.#said = say(draw(what), this.#said);
      this.requestUpdate();
    };
    const take = async (name: string) => {
      tell(words[await copy(part(name))]);
    };
    const save = () => {
      const saves = canSave();
      this.#isKept = !saves;
      if (saves !== false) download(part('table') as HTMLTableElement, file);
      const saved = fill(words.saved, { file });
      if (saves) tell(saved);
      else if (saves === false) tell(words.kept);
      else tell(saved, ' ', words.noFile);
    };
    const file = `${(set ?? figure).id.replace(':', '-')}.csv`;
    const cites = figure.kind !== 'none';
    return html`${cites ? html`<p class="cite">${draw(citation(languageOf(this), figure, set))}</p>` : nothing}
      <div class="actions">
        ${cites ? button(draw(words.copy), () => void take('.cite')) : nothing}
        ${button(draw(words.csv), save)}
        ${this.#isKept ? button(draw(words.copyTable), () => void take('table')) : nothing}
      </div>
      ${status(this.#said)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aware-statistic': AwareStatistic;
  }
}
