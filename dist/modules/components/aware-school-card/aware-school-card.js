import { html } from 'lit';
import { sub, small, fold, exit, advice, basic, draw } from '../../card/draw.js';
import { AwareElement, languageOf } from '../../internal/aware-element.js';
import { ExitElement } from '../../internal/exit.js';
import { openOnPaper, printAlone } from '../../internal/print.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { textStyles } from '../../internal/styles/text.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { card } from './card.js';
import { language } from './content.js';
import { schema } from './attributes.js';
import styles from './aware-school-card.styles.js';

class AwareSchoolCard extends ExitElement {
  constructor() {
    super();
    /** @internal */
    this.kinds = { ...basic, advice, exit, fold, small, sub };
    openOnPaper(this);
  }
  static {
    this.styles = [AwareElement.styles, exitStyles, linesStyles, settingStyles, textStyles, styles];
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
    return this.whole(this.#card());
  }
  withWords() {
    const [exit2] = this.#card().blocks;
    return this.card("card", besideWords(this, this.blocks([exit2])));
  }
  #card() {
    return card(languageOf(this), { audience: this.choice("audience"), exit: this.offered() });
  }
  control() {
    return html`<div class="actions">${button(draw(languageOf(this).content.print), () => {
      printAlone(this);
    })}</div>`;
  }
}

export { AwareSchoolCard };
