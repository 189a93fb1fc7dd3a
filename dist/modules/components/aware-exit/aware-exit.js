import { html } from 'lit';
import { small, exit } from '../../card/draw.js';
import { exitHref } from '../../content/exit.js';
import { AwareElement, languageOf } from '../../internal/aware-element.js';
import { ExitElement } from '../../internal/exit.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { webAddress } from '../../internal/web-address.js';
import { written } from '../../internal/written.js';
import { card } from './card.js';
import { language } from './content.js';
import { schema } from './attributes.js';
import styles from './aware-exit.styles.js';

class AwareExit extends ExitElement {
  constructor() {
    super(true);
    /** @internal */
    this.kinds = { exit, small };
  }
  static {
    this.styles = [AwareElement.styles, exitStyles, styles];
  }
  static {
    /** @internal */
    this.schema = schema;
  }
  static {
    /** @internal */
    this.languages = [language];
  }
  render() {
    return this.card("", this.#bar());
  }
  withWords() {
    const { lang, dir = "ltr" } = languageOf(this);
    return this.card(
      "",
      html`<div class="words"><slot></slot></div><div lang="${lang}" dir="${dir}">${this.#bar()}</div>`
    );
  }
  #bar() {
    const { blocks } = card(languageOf(this), { href: this.#destination() });
    return html`<section aria-labelledby="leave">${this.blocks(blocks)}</section>`;
  }
  #destination() {
    const wanted = written(this.href);
    const href = webAddress(wanted);
    if (wanted && !href) this.warn("href", wanted, "an address that begins with https://.");
    return href ?? exitHref;
  }
}

export { AwareExit };
