import { nothing, html } from 'lit';
import { inLaw as inLaw$1 } from '../../content/words.js';
import { within, step, away, address } from './lines.js';

const inLaw = (element, laws) => laws.length ? html`<details><summary>${element.say(inLaw$1, "heading")}</summary>${laws.map(
  (law) => html`<p><strong>${element.say(law, "heading")}</strong> ${element.say(law, "text")}${within(element, law.lines)}</p><p><small>${element.say(inLaw$1, "cite", {
    cite: element.say(law, "cite"),
    asOf: element.say(law, "asOf")
  })} ${step(element, law.ask)} ${law.link ? away(law.link, address(law.link)) : nothing}</small></p>`
)}</details>` : nothing;

export { inLaw };
