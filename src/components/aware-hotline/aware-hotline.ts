import { html, nothing, type TemplateResult } from 'lit';
import { exitHref } from '../../content/exit.js';
import { under18 } from '../../content/guidance.js';
import { audiences, hotline, type Audience } from '../../content/hotline.js';
import { emergency, lines } from '../../content/lines.js';
import { qr } from '../../content/qr.js';
import type { Line } from '../../content/types.js';
import { AwareElement, written } from '../../internal/aware-element.js';
import { ExitElement } from '../../internal/exit.js';
import type { Properties } from '../../internal/schema.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { danger, footer, listed, named } from '../../internal/templates/lines.js';
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
export class AwareHotline extends ExitElement {
  static override styles = [AwareElement.styles, exitStyles, linesStyles, styles];
  /** @internal */
  static override readonly schema = schema;

  override render(): TemplateResult {
    const layout = this.#layout();
    const audience = this.#audience();
    const chosen = this.#chosen();
    const shown = chosen.length ? chosen : audience.lines.slice(0, layout === 'card' ? 3 : 1);
    const inDanger = danger(this);
    return this.card(
      layout === 'poster' && shown.length > 1 ? 'poster many' : layout,
      html`<div part="body" class="body">
          ${this.#exit()}
          <div class="intro">
            ${layout === 'card' ? html`<p class="region">${this.say(hotline, 'region')}</p>` : nothing}
            ${this.heading(this.say(audience, 'heading'))}
            ${layout === 'compact' ? nothing : html`<p class="lead">${this.say(audience, 'lead')}</p>`}
            ${audience.id === 'student' ? html`<small>${this.say(under18, 'text')}</small>` : nothing}
          </div>
          ${audience.atRisk ? nothing : inDanger} ${listed(shown.map((line, at) => this.#line(line, at)))}
          ${audience.atRisk ? inDanger : nothing}
          <slot name="local"></slot>
          ${layout === 'poster' ? this.#code() : nothing}
        </div>
        ${footer(this, shown)}`,
    );
  }

  protected override withWords(): TemplateResult {
    return this.card('card', besideWords(this, this.#exit()));
  }

  #layout() {
    return this.choice('layout');
  }

  #audience(): Audience {
    const reader = this.choice('audience');
    return audiences.find(({ id }) => id === reader)!;
  }

  #exit() {
    return this.offer(this.#layout() === 'card' && this.#audience().atRisk, exitHref);
  }

  #line(line: Line, at: number) {
    return html`${named(this, line, at ? '' : 'primary')}
      <small>${this.say(line, 'hours')} ${line.languages ? this.say(line, 'languages') : nothing}</small>`;
  }

  #code() {
    const { address, path, size } = qr;
    return html`<div class="code">
      <svg viewBox="0 -0.5 ${size} ${size}" aria-hidden="true"><path d=${path} /></svg>
      <small>${this.say(hotline, 'scan', { address })}</small>
    </div>`;
  }

  // 911 has its own place in every layout, so it takes none of these.
  #chosen(): readonly Line[] {
    const all = lines.map(({ id }) => id);
    const chosen = new Set<Line>();
    for (const word of written(this.lines).split(/\s+/)) {
      const line = lines[all.indexOf(this.known('lines', word, all, '911'))]!;
      if (line !== emergency) chosen.add(line);
    }
    return [...chosen];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aware-hotline': AwareHotline;
  }
}
