import { html, nothing, type TemplateResult } from 'lit';
import type { Law } from '../../content/types.js';
import { inLaw as words } from '../../content/words.js';
import type { AwareElement } from '../aware-element.js';
import { address, away, step, within } from './lines.js';

/** What laws ask, folded: each with its section, the date of the copy that was read, and whom to ask. */
export const inLaw = (element: AwareElement, laws: readonly Law[]): TemplateResult | typeof nothing =>
  laws.length
    ? html`<details>
        <summary>${element.say(words, 'heading')}</summary>
        ${laws.map(
          (law) =>
            html`<p>
                <strong>${element.say(law, 'heading')}</strong>
                ${element.say(law, 'text')}${within(element, law.lines)}
              </p>
              <p>
                <small
                  >${element.say(words, 'cite', {
                    cite: element.say(law, 'cite'),
                    asOf: element.say(law, 'asOf'),
                  })}
                  ${step(element, law.ask)} ${law.link ? away(law.link, address(law.link)) : nothing}</small
                >
              </p>`,
        )}
      </details>`
    : nothing;
