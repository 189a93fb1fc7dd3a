import { html } from 'lit';
import { exit, exitHref } from '../../content/exit.js';
import { nhth } from '../../content/lines.js';
import { AwareElement, written, rootOf } from '../../internal/aware-element.js';
import { followExit, exitLink } from '../../internal/exit.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { callLink } from '../../internal/templates/lines.js';
import styles from './aware-exit.styles.js';

class AwareExit extends AwareElement {
  constructor() {
    super();
    /** Where to go: an address that begins with `https://`. For anything else, the National Weather Service. */
    this.href = "";
    followExit(this);
  }
  static {
    this.styles = [AwareElement.styles, exitStyles, styles];
  }
  static {
    this.properties = { href: {} };
  }
  #view;
  connectedCallback() {
    super.connectedCallback();
    this.#view = new IntersectionObserver(([entry]) => {
      this.#pin(!entry.isIntersecting && entry.boundingClientRect.top < 0);
    });
    this.#view.observe(this);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#view?.disconnect();
  }
  render() {
    return this.card(
      "bar",
      html`${exitLink(this, this.#destination())} <small>${this.say(exit, "help", { number: callLink(nhth.voice) })}</small>`
    );
  }
  #destination() {
    const wanted = written(this.href);
    try {
      const { protocol, href } = new URL(wanted);
      if (protocol === "https:") return href;
    } catch {
    }
    if (wanted) this.warn("href", wanted, "an address that begins with https://.");
    return exitHref;
  }
  // In the top layer no header, cookie bar or stacking order of the page can cover it.
  #pin(away) {
    const link = rootOf(this).querySelector(".exit");
    if (!link) return;
    link.popover = away ? "manual" : null;
    if (away) link.showPopover?.();
  }
}

export { AwareExit };
