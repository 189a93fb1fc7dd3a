import { html, type TemplateResult } from 'lit';
import { basic, draw, exit, small } from '../../card/draw.js';
import { fill } from '../../card/inline.js';
import { qr } from '../../content/qr.js';
import { AwareElement, languageOf } from '../../internal/aware-element.js';
import { ExitElement } from '../../internal/exit.js';
import type { Properties } from '../../internal/schema.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { written } from '../../internal/written.js';
import { card } from './card.js';
import { language, type Content } from './content.js';
import { schema } from './schema.js';
import styles from './aware-hotline.styles.js';

export interface AwareHotline extends Properties<typeof schema.attributes> {}

/**
 * A hotline call-to-action: numbers to call and text, chat, and 911 for immediate danger. The element's own
 * children show until the script is there, or if it never is: put a working number and link in them.
 *
 * @tag aware-hotline
 * @slot - What shows before the script, without it, or if it fails: real HTML with a number and a link.
 * @slot heading - Replaces the heading, to fit the page's own outline.
 * @slot local - The partner's own contact, shown beside ours.
 * @csspart card - The outermost box.
 * @csspart heading - Around the heading.
 * @csspart body - Everything above the footer.
 * @csspart action - Each link to call, text, chat or leave.
 * @csspart footer - The notes at the end.
 * @cssprop [--aware-accent=#135e63] - Color of the main action; text on it stays readable whatever you choose.
 * @cssprop [--aware-surface=#fff] - Background of the card.
 * @cssprop [--aware-ink=#12262b] - Color of text; darkened or lightened if it could not be read.
 * @cssprop [--aware-radius=14px] - Roundness of the corners.
 * @cssprop [--aware-font=inherit] - Font family; the page's own if not given.
 */
export class AwareHotline extends ExitElement<Content> {
  static override styles = [AwareElement.styles, exitStyles, linesStyles, styles];
  /** @internal */
  static override readonly schema = schema;
  /** @internal */
  static override readonly languages = [language];

  /** @internal */
  override readonly kinds = { ...basic, exit, small };

  override render(): TemplateResult {
    const layout = this.choice('layout');
    const whole = this.#card(layout);
    const isMany =
      layout === 'poster' &&
      whole.blocks.some((block) => block && block.is === 'lines' && block.lines.length > 1);
    return this.whole(whole, isMany ? 'poster many' : layout);
  }

  protected override withWords(): TemplateResult {
    const [exit] = this.#card(this.choice('layout')).blocks;
    return this.card('card', besideWords(this, this.blocks([exit])));
  }

  #card(layout: string) {
    return card(languageOf(this), {
      layout,
      audience: this.choice('audience'),
      lines: this.#chosen(),
      exit: this.offered(),
    });
  }

  override control(): TemplateResult {
    const { scan } = languageOf(this).content;
    return html`<div class="code">
      <svg viewBox="0 -0.5 ${qr.size} ${qr.size}" aria-hidden="true"><path d=${qr.path} /></svg>
      <small>${draw(fill(scan, { address: qr.address }))}</small>
    </div>`;
  }

  /** The ids of the lines that were asked for. */
  #chosen(): string {
    const all = ['911', ...Object.keys(languageOf(this).content.lines)];
    return written(this.lines)
      .split(/\s+/)
      .map((word) => this.known('lines', word, all, ''))
      .join(' ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aware-hotline': AwareHotline;
  }
}
