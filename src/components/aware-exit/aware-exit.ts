import { html, type TemplateResult } from 'lit';
import { exit, exitHref } from '../../content/exit.js';
import { nhth } from '../../content/lines.js';
import { AwareElement, written } from '../../internal/aware-element.js';
import { ExitElement } from '../../internal/exit.js';
import type { Properties } from '../../internal/schema.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { callLink } from '../../internal/templates/lines.js';
import { webAddress } from '../../internal/web-address.js';
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
export class AwareExit extends ExitElement {
  static override styles = [AwareElement.styles, exitStyles, styles];
  /** @internal */
  static override readonly schema = schema;

  constructor() {
    super(true);
  }

  override render(): TemplateResult {
    return this.card('', this.#bar());
  }

  protected override withWords(): TemplateResult {
    return this.card(
      '',
      html`<div class="words"><slot></slot></div>
        <div lang="en" dir="ltr">${this.#bar()}</div>`,
    );
  }

  #bar() {
    return html`<section aria-labelledby="leave">
      ${this.exitLink(this.#destination())}
      <small>${this.say(exit, 'help', { number: callLink(nhth.voice) })}</small>
    </section>`;
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
