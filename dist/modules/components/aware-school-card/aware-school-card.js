import { nothing, html } from 'lit';
import { exitHref } from '../../content/exit.js';
import { noName, under18 } from '../../content/guidance.js';
import { mustReport, tellDistrictAttorney, mayReport } from '../../content/law.js';
import { educatorCaution, educator as educator$1, parentCaution, parent as parent$1, student as student$1, schoolCard } from '../../content/school/card.js';
import { educator, parent, student } from '../../content/school/prevention.js';
import { AwareElement } from '../../internal/aware-element.js';
import { ExitElement } from '../../internal/exit.js';
import { openOnPaper, printAlone } from '../../internal/print.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { textStyles } from '../../internal/styles/text.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { inLaw } from '../../internal/templates/law.js';
import { danger, footer, quietActions } from '../../internal/templates/lines.js';
import { sub } from '../../internal/templates/sub.js';
import { schema } from './attributes.js';
import styles from './aware-school-card.styles.js';

const cards = {
  student: { words: student$1, caution: noName, groups: student, law: [] },
  parent: { words: parent$1, caution: parentCaution, groups: parent, law: [mayReport] },
  educator: {
    words: educator$1,
    caution: educatorCaution,
    groups: educator,
    law: [mustReport, tellDistrictAttorney, mayReport]
  }
};
class AwareSchoolCard extends ExitElement {
  static {
    this.styles = [AwareElement.styles, exitStyles, linesStyles, settingStyles, textStyles, styles];
  }
  static {
    /** @internal */
    this.schema = schema;
  }
  constructor() {
    super();
    openOnPaper(this);
  }
  render() {
    const audience = this.#audience();
    const isStudent = audience === "student";
    const { words: said, caution, groups, law } = cards[audience];
    const [help, ...rest] = groups;
    const inDanger = danger(this);
    return this.card(
      "",
      html`<div part="body" class="body">${this.#exit()}<div class="intro"><p class="region">${this.say(said, "region")}</p>${this.heading(this.say(said, "heading"))}<p class="lead">${this.say(said, "lead")}</p>${isStudent ? html`<small>${this.say(under18, "text")}</small>` : nothing}</div>${isStudent ? nothing : inDanger} ${this.#group(help, true)} ${isStudent ? inDanger : nothing}<slot name="local"></slot><p class="caution"><strong>${this.say(caution, "text")}</strong> ${this.say(caution, "careful")}</p><div class="groups">${rest.map((group) => this.#group(group))}</div>${inLaw(this, law)}<div class="actions">${button(this.say(schoolCard, "print"), () => {
        printAlone(this);
      })}</div></div>${footer(
        this,
        help.messages.flatMap(({ lines = [] }) => lines)
      )}`
    );
  }
  withWords() {
    return this.card("card", besideWords(this, this.#exit()));
  }
  #audience() {
    return this.choice("audience");
  }
  #exit() {
    return this.offer(this.#audience() === "student", exitHref);
  }
  /** Messages with the lines they name. Whoever reads this may be overheard: a text comes before a call. */
  #group(group, isHelp = false) {
    return html`<div class="${isHelp ? "help" : "group"}">${sub(this, this.say(group, "heading"))}<ul role="list">${group.messages.map(
      (message, at) => html`<li>${this.say(message, "text")} ${message.lines?.map((line) => quietActions(this, line, isHelp && !at ? "primary" : ""))}</li>`
    )}</ul></div>`;
  }
}

export { AwareSchoolCard };
