import { nothing, html } from 'lit';
import { inLaw as inLaw$1 } from '../../content/words.js';
import { away } from './lines.js';

const inLaw = (element, laws) => laws.length ? html`<details><summary>${element.say(inLaw$1, "heading")}</summary>${laws.map(
  (law) => html`<p><strong>${element.say(law, "heading")}</strong> ${element.say(law, "text")}</p><p><small>${element.say(inLaw$1, "cite", {
    cite: element.say(law, "cite"),
    asOf: element.say(law, "asOf")
  })} ${element.say(law.ask, "text")} ${law.link ? away(law.link, new URL(law.link).hostname) : nothing}</small></p>`
)}</details>` : nothing;

export { inLaw };
