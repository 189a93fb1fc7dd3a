import { html, nothing, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { sub, basic, draw } from '../../card/draw.js';
import { fill } from '../../card/inline.js';
import { AwareElement, languageOf, rootOf } from '../../internal/aware-element.js';
import { copy } from '../../internal/copy.js';
import { openOnPaper, forgetPaper, printAlone, fitOnPage } from '../../internal/print.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { picker } from '../../internal/templates/picker.js';
import { status, say } from '../../internal/templates/status.js';
import { untouched } from '../../internal/untouched.js';
import { written } from '../../internal/written.js';
import { gist, card, advise } from './card.js';
import { language } from './content.js';
import { schema } from './attributes.js';
import styles from './aware-red-flags.styles.js';

class AwareRedFlags extends AwareElement {
  constructor() {
    super();
    /** @internal */
    this.kinds = {
      ...basic,
      sub,
      checklist: ({ groups }) => html`<div class="signs" @change="${this.#toggle}">${this.#list(groups)}</div>`
    };
    /** @internal */
    this.renew = keyed;
    this.#ticked = /* @__PURE__ */ new Set();
    this.#signs = [];
    this.#drawnFor = [];
    this.#place = "";
    this.#job = "";
    // Nothing that was ticked comes back with the page, out of the history or the cache.
    this.#forget = () => {
      this.#untick();
      this.#said = void 0;
    };
    // The page's own listeners can learn that something in this element was clicked; with a closed root, not what.
    this.#toggle = ({ target }) => {
      const { words } = languageOf(this).content;
      const { value, checked } = target;
      const sign = this.#signs[Number(value)];
      const advised = () => advise(languageOf(this).content, this.#given());
      const before = gist(advised());
      this.#ticked[checked ? "add" : "delete"](sign);
      const after = advised();
      this.#say(
        fill(words[checked ? "added" : "removed"], { sign: sign.text }),
        // Whoever hears the signs one by one does not come by what stands beside them.
        gist(after) !== before && [" ", words[after.isUrgent ? "urgent" : "changed"]]
      );
    };
    openOnPaper(this);
  }
  static {
    this.styles = [AwareElement.styles, linesStyles, pickerStyles, settingStyles, styles];
  }
  static {
    /** @internal */
    this.schema = schema;
  }
  static {
    /** @internal */
    this.languages = [language];
  }
  #ticked;
  #said;
  #signs;
  #rows;
  #drawnFor;
  #place;
  #job;
  #forget;
  connectedCallback() {
    super.connectedCallback();
    addEventListener("pagehide", this.#forget);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("pagehide", this.#forget);
    this.#forget();
  }
  willUpdate(changed) {
    if (this.hasUpdated && (changed.has("setting") || changed.has("job"))) this.#forget();
    if (changed.has("language") && this.#ticked.size) this.#translate();
  }
  render() {
    return this.whole(card(languageOf(this), this.#given()));
  }
  withWords() {
    return this.card("card", besideWords(this));
  }
  #chosen() {
    const { places } = languageOf(this).content;
    const fixed = this.known(
      "setting",
      this.setting,
      places.map(({ id }) => id)
    );
    const choosePlace = written(this.setting).toLowerCase() !== fixed;
    const place = places.find(({ id }) => id === (choosePlace && this.#place || fixed));
    const jobs = place.jobs.map(({ id }) => id);
    const job = this.known("job", this.job, jobs, "");
    const chosen = jobs.find((id) => id === this.#job) ?? "";
    return { place, job: job || chosen, choosePlace, chooseJob: !job && jobs.length > 0 };
  }
  #given() {
    const { place, job } = this.#chosen();
    return { setting: place.id, job, about: this.choice("about"), ticked: this.#ticked };
  }
  control(name) {
    return name === "pickers" ? this.#pickers() : this.#forCall();
  }
  #pickers() {
    const { words, places } = languageOf(this).content;
    const { place, job, choosePlace, chooseJob } = this.#chosen();
    const choosing = choosePlace ? picker(words.where, places, place.id, (id) => {
      this.#place = id;
      this.#job = "";
      this.#relist();
    }) : nothing;
    const working = () => picker(
      words.part,
      place.jobs,
      job,
      (id) => {
        this.#job = id;
        this.#relist();
      },
      words.anyone
    );
    return choosePlace || chooseJob ? html`<div class="pickers">${choosing} ${chooseJob ? keyed(place.id, working()) : nothing}</div>` : nothing;
  }
  // Drawn once and then left to the browser: a tick changes no row, and a long list keeps nothing of Lit in memory.
  #list(groups) {
    const signs = groups.flatMap((group) => group.signs);
    if (signs.length !== this.#drawnFor.length || signs.some((each, at) => each !== this.#drawnFor[at])) {
      this.#drawnFor = this.#signs = signs;
      const paper = untouched(document.createDocumentFragment());
      render(
        groups.map((group) => [
          group.caution ? html`<p class="caution">${draw(group.caution)}</p>` : nothing,
          this.#group(group)
        ]),
        paper
      );
      this.#rows = untouched(document.createElement("div"));
      this.#rows.append(...paper.childNodes);
      for (const box of this.#boxes()) box.checked = this.#ticked.has(this.#signs[Number(box.value)]);
    }
    return this.#rows;
  }
  #boxes() {
    return this.#rows?.querySelectorAll("input") ?? [];
  }
  #group({ heading, signs }) {
    return html`<fieldset><legend>${draw(heading)}</legend>${signs.map(
      (sign) => html`<label><input type="checkbox" value="${this.#signs.indexOf(sign)}"><span>${draw(sign.text)} ${sign.caution ? html`<small>${draw(sign.caution)}</small>` : nothing}</span></label>`
    )}</fieldset>`;
  }
  #forCall() {
    const { words } = languageOf(this).content;
    const { chosen } = advise(languageOf(this).content, this.#given());
    return html`<details class="call"><summary>${draw(words.call)}</summary><div class="notes"><p>${draw(words.noticed)}</p>${chosen.length ? html`<ul>${chosen.map((sign) => keyed(sign, html`<li>${draw(sign.text)}</li>`))}</ul>` : nothing}<p class="blank">${draw(words.when)}</p><p class="blank">${draw(words.place)}</p></div><div class="actions">${button(draw(words.copy), () => void this.#copy())} ${button(draw(words.print), () => {
      this.#print();
    })} ${button(draw(words.blank), () => {
      this.#print(false);
    })} ${button(draw(words.clear), () => {
      this.#untick();
      this.#say(words.cleared);
    })}</div></details>${status(this.#said)}`;
  }
  #untick() {
    this.#ticked.clear();
    forgetPaper(this);
    for (const box of this.#boxes()) box.checked = false;
    this.requestUpdate();
  }
  #translate() {
    const ticked = this.#signs.map((sign) => this.#ticked.has(sign));
    const { groups } = advise(languageOf(this).content, this.#given());
    this.#ticked.clear();
    for (const [at, sign] of groups.flatMap(({ signs }) => signs).entries())
      if (ticked[at]) this.#ticked.add(sign);
  }
  #relist() {
    this.#untick();
    this.#say(languageOf(this).content.words.others);
  }
  /** Says in the live region what was done. */
  #say(...what) {
    this.#said = say(draw(what), this.#said);
    this.requestUpdate();
  }
  #toggle;
  async #copy() {
    this.#say(languageOf(this).content.words[await copy(rootOf(this).querySelector(".notes"))]);
  }
  #print(filled = true) {
    printAlone(this, ".card", (copy2) => {
      if (!filled) {
        for (const box of copy2.querySelectorAll("input")) box.checked = false;
        copy2.querySelector(".notes ul")?.remove();
      }
      fitOnPage(copy2);
    });
  }
}

export { AwareRedFlags };
