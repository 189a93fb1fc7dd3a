import { html, type TemplateResult } from 'lit';
import { exit, small } from '../../card/draw.js';
import { exitHref } from '../../content/exit.js';
import { AwareElement, languageOf } from '../../internal/aware-element.js';
import { ExitElement } from '../../internal/exit.js';
import type { Properties } from '../../internal/schema.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { webAddress } from '../../internal/web-address.js';
import { written } from '../../internal/written.js';
import { card } from './card.js';
import { language, type Content } from './content.js';
import { schema } from './schema.js';
import styles from './aware-exit.styles.js';

export interface AwareExit extends Properties<typeof schema.attributes> {}

/**
 * A quick exit for the whole page: one click, or Shift three times, blanks the page and goes to a plain one.
 * Put it first in the body; once it is scrolled away, its link stays in the corner. It cannot clear the
 * history of the browser, and says so.
 *
 * @tag aware-exit
 * @slot - What shows before the script, without it, or if it fails: a link to the same place, and a number.
 * @csspart card - The outermost box.
 * @csspart action - The link that leaves.
 * @cssprop [--aware-accent=#135e63] - Color of the link; it stays readable whatever you choose.
 * @cssprop [--aware-surface=#fff] - Background.
 * @cssprop [--aware-ink=#12262b] - Color of text; darkened or lightened if it could not be read.
 * @cssprop [--aware-radius=14px] - Roundness of the corners.
 * @cssprop [--aware-font=inherit] - Font family; the page's own if not given.
 */
export class AwareExit extends ExitElement<Content> {
  static override styles = [AwareElement.styles, exitStyles, styles];
  /** @internal */
  static override readonly schema = schema;
  /** @internal */
  static override readonly languages = [language];

  constructor() {
    super(true);
  }

  /** @internal */
  override readonly kinds = { exit, small };

  override render(): TemplateResult {
    return this.card('', this.#bar());
  }

  protected override withWords(): TemplateResult {
    const { lang, dir = 'ltr' } = languageOf(this);
    return this.card(
      '',
      html`<div class="words"><slot></slot></div>
        <div lang=${lang} dir=${dir}>${this.#bar()}</div>`,
    );
  }

  #bar() {
    const { blocks } = card(languageOf(this), { href: this.#destination() });
    return html`<section aria-labelledby="leave">${this.blocks(blocks)}</section>`;
  }

  #destination(): string {
    const wanted = written(this.href);
    const href = webAddress(wanted);
    if (wanted && !href) this.warn('href', wanted, 'an address that begins with https://.');
    return href ?? exitHref;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aware-exit': AwareExit;
  }
}
