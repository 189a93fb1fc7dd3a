import { html } from 'lit';
import { exit, exitHref } from '../../content/exit.js';
import { nhth } from '../../content/lines.js';
import { AwareElement, written } from '../../internal/aware-element.js';
import { ExitElement } from '../../internal/exit.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { callLink } from '../../internal/templates/lines.js';
import { webAddress } from '../../internal/web-address.js';
import { schema } from './attributes.js';
import styles from './aware-exit.styles.js';

class AwareExit extends ExitElement {
  static {
    this.styles = [AwareElement.styles, exitStyles, styles];
  }
  static {
    /** @internal */
    this.schema = schema;
  }
  constructor() {
    super(true);
  }
  render() {
    return this.card("", this.#bar());
  }
  withWords() {
    return this.card(
      "",
      html`<div class="words"><slot></slot></div><div lang="en" dir="ltr">${this.#bar()}</div>`
    );
  }
  #bar() {
    return html`<section aria-labelledby="leave">${this.exitLink(this.#destination())} <small>${this.say(exit, "help", { number: callLink(nhth.voice) })}</small></section>`;
  }
  #destination() {
    const wanted = written(this.href);
    const href = webAddress(wanted);
    if (wanted && !href) this.warn("href", wanted, "an address that begins with https://.");
    return href ?? exitHref;
  }
}

export { AwareExit };
