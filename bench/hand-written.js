// What one would write by hand, without a library, to draw what one of our elements draws. Its HTML and CSS are
// the widget's own, put in by bench/bundle.mjs, so that the two stay equal when the widget changes.
import { html, css } from 'virtual:drawn';

const template = document.createElement('template');
template.innerHTML = html;
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const act = (event) => {
  event.preventDefault();
  location.replace(event.currentTarget.href);
};

class HandWritten extends HTMLElement {
  #root;

  connectedCallback() {
    if (this.#root) return;
    this.#root = this.attachShadow({ mode: 'closed' });
    this.#root.adoptedStyleSheets = [sheet];
    const content = document.importNode(template.content, true);
    for (const control of content.querySelectorAll('.exit, button')) control.addEventListener('click', act);
    this.#root.append(content);
  }
}

customElements.define('hand-written', HandWritten);
