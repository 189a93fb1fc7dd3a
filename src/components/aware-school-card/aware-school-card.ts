import { html, nothing, type TemplateResult } from 'lit';
import { exitHref } from '../../content/exit.js';
import { noName, under18 } from '../../content/guidance.js';
import { mayReport, mustReport, tellDistrictAttorney } from '../../content/law.js';
import * as words from '../../content/school/card.js';
import { educator, parent, student } from '../../content/school/prevention.js';
import type { Prevention } from '../../content/types.js';
import { AwareElement } from '../../internal/aware-element.js';
import { ExitElement } from '../../internal/exit.js';
import { openOnPaper, printAlone } from '../../internal/print.js';
import type { Properties } from '../../internal/schema.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { textStyles } from '../../internal/styles/text.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { inLaw } from '../../internal/templates/law.js';
import { danger, footer, quietActions } from '../../internal/templates/lines.js';
import { sub } from '../../internal/templates/sub.js';
import { schema } from './schema.js';
import styles from './aware-school-card.styles.js';

const cards = {
  student: { words: words.student, caution: noName, groups: student, law: [] },
  parent: { words: words.parent, caution: words.parentCaution, groups: parent, law: [mayReport] },
  educator: {
    words: words.educator,
    caution: words.educatorCaution,
    groups: educator,
    law: [mustReport, tellDistrictAttorney, mayReport],
  },
};

export interface AwareSchoolCard extends Properties<typeof schema.attributes> {}

/**
 * Prevention for schools: for students what is good and what is not among friends, online and at work, for parents how to
 * listen, for educators what to report; and for each whom to text or call. The element's own children show until the
 * script is there, or if it never is: put a working number and link in them.
 *
 * @tag aware-school-card
 * @slot - What shows before the script, without it, or if it fails: real HTML with a number and a link.
 * @slot heading - Replaces the heading, to fit the page's own outline.
 * @slot local - The school's own contact, such as its counselor, shown beside ours.
 * @csspart card - The outermost box.
 * @csspart heading - Around the heading.
 * @csspart body - Everything above the footer.
 * @csspart action - Each link or button to call, text, chat, print or leave.
 * @csspart footer - The notes at the end.
 * @cssprop [--aware-accent=#135e63] - Color of the main action; text on it stays readable whatever you choose.
 * @cssprop [--aware-surface=#fff] - Background of the card.
 * @cssprop [--aware-ink=#12262b] - Color of text; darkened or lightened if it could not be read.
 * @cssprop [--aware-radius=14px] - Roundness of the corners.
 * @cssprop [--aware-font=inherit] - Font family; the page's own if not given.
 */
export class AwareSchoolCard extends ExitElement {
  static override styles = [AwareElement.styles, exitStyles, linesStyles, settingStyles, textStyles, styles];
  /** @internal */
  static override readonly schema = schema;

  constructor() {
    super();
    openOnPaper(this);
  }

  override render(): TemplateResult {
    const audience = this.#audience();
    const isStudent = audience === 'student';
    const { words: said, caution, groups, law } = cards[audience];
    const [help, ...rest]: readonly Prevention[] = groups;
    const inDanger = danger(this);
    return this.card(
      '',
      html`<div part="body" class="body">
          ${this.#exit()}
          <div class="intro">
            <p class="region">${this.say(said, 'region')}</p>
            ${this.heading(this.say(said, 'heading'))}
            <p class="lead">${this.say(said, 'lead')}</p>
            ${isStudent ? html`<small>${this.say(under18, 'text')}</small>` : nothing}
          </div>
          ${isStudent ? nothing : inDanger} ${this.#group(help, true)} ${isStudent ? inDanger : nothing}
          <slot name="local"></slot>
          <p class="caution"><strong>${this.say(caution, 'text')}</strong> ${this.say(caution, 'careful')}</p>
          <div class="groups">${rest.map((group) => this.#group(group))}</div>
          ${inLaw(this, law)}
          <div class="actions">
            ${button(this.say(words.schoolCard, 'print'), () => {
              printAlone(this);
            })}
          </div>
        </div>
        ${footer(
          this,
          help.messages.flatMap(({ lines = [] }) => lines),
        )}`,
    );
  }

  protected override withWords(): TemplateResult {
    return this.card('card', besideWords(this, this.#exit()));
  }

  #audience() {
    return this.choice('audience') as AwareSchoolCard['audience'];
  }

  #exit() {
    return this.offer(this.#audience() === 'student', exitHref);
  }

  /** Messages with the lines they name. Whoever reads this may be overheard: a text comes before a call. */
  #group(group: Prevention, isHelp = false) {
    return html`<div class=${isHelp ? 'help' : 'group'}>
      ${sub(this, this.say(group, 'heading'))}
      <ul role="list">
        ${group.messages.map(
          (message, at) =>
            html`<li>
              ${this.say(message, 'text')}
              ${message.lines?.map((line) => quietActions(this, line, isHelp && !at ? 'primary' : ''))}
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aware-school-card': AwareSchoolCard;
  }
}
