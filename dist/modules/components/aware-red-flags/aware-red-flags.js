import { nothing, html, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { childFirst } from '../../content/guidance.js';
import { emergency, nhth } from '../../content/lines.js';
import { redFlags } from '../../content/red-flags.js';
import { settings, signsOf } from '../../content/settings.js';
import { AwareElement, written, rootOf } from '../../internal/aware-element.js';
import { copy } from '../../internal/copy.js';
import { openOnPaper, forgetPaper, printAlone, fitOnPage } from '../../internal/print.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { status, say } from '../../internal/templates/status.js';
import { sub } from '../../internal/templates/sub.js';
import { picker } from '../../internal/templates/picker.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { listed, named, danger, footer } from '../../internal/templates/lines.js';
import { untouched } from '../../internal/untouched.js';
import { schema } from './attributes.js';
import styles from './aware-red-flags.styles.js';

const places = settings.map(({ id }) => id);
class AwareRedFlags extends AwareElement {
  static {
    this.styles = [AwareElement.styles, linesStyles, pickerStyles, settingStyles, styles];
  }
  static {
    /** @internal */
    this.schema = schema;
  }
  #ticked = /* @__PURE__ */ new Set();
  #said;
  #signs = [];
  #rows;
  #drawnFor = [];
  #place = "";
  #job = "";
  // Nothing that was ticked comes back with the page, out of the history or the cache.
  #forget = () => {
    this.#untick();
    this.#said = void 0;
  };
  constructor() {
    super();
    openOnPaper(this);
  }
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
  }
  render() {
    const chosen = this.#chosen();
    const { place, job, choosePlace, chooseJob } = chosen;
    const { only, groups, ticked, advice, urgent } = this.#advice(chosen);
    const lines = [...new Set(advice.flatMap((step) => step.lines))].filter(
      (line) => line !== emergency
    );
    const numbers = String(lines.map(({ voice }) => voice.display));
    return this.card(
      "",
      html`<div part="body" class="body"><div class="head"><div class="intro">${this.heading(this.say(redFlags, "heading"))}</div><div class="ask">${listed([named(this, nhth, "primary")])}</div>${danger(this)}</div><p class="region">${this.say(redFlags, "promise")}</p>${choosePlace || chooseJob ? html`<div class="pickers">${choosePlace ? picker(this, this.say(redFlags, "where"), settings, place.id, (id) => {
        this.#place = id;
        this.#job = "";
        this.#relist();
      }) : nothing} ${chooseJob ? keyed(
        place,
        picker(
          this,
          this.say(redFlags, "part"),
          place.jobs,
          job,
          (id) => {
            this.#job = id;
            this.#relist();
          },
          this.say(redFlags, "anyone")
        )
      ) : nothing}</div>` : nothing}<div class="columns"><div class="signs" @change="${this.#toggle}">${this.#list([place, job, only], groups)}</div><div class="next">${sub(this, this.say(redFlags, "help"))} ${ticked.length ? nothing : html`<p>${this.say(redFlags, "nothing")}</p>`} ${urgent ? danger(this) : nothing} ${ticked.length ? advice.map((step) => keyed(step, html`<p>${this.say(step, "text")}</p>`)) : nothing} ${lines.length ? keyed(numbers, listed(lines.map((line) => named(this, line)))) : nothing}<slot name="local"></slot>${this.#forCall(ticked)} ${status(this.#said)}</div></div></div>${keyed(numbers, footer(this, [nhth, ...lines]))}`
    );
  }
  withWords() {
    return this.card("card", besideWords(this));
  }
  /** The signs of a place and a job, those that are ticked, and what helps then. */
  #advice({ place, job } = this.#chosen()) {
    const only = this.choice("about");
    const groups = signsOf(place, job).map((group) => ({
      ...group,
      signs: group.signs.filter(({ kind }) => only === "both" || !kind || kind === only)
    })).filter(({ signs }) => signs.length);
    const ticked = groups.flatMap(({ signs }) => signs).filter((sign) => this.#ticked.has(sign));
    const advice = nextSteps(groups, this.#ticked);
    const urgent = ticked.some((sign) => sign.urgent) || ticked.length > 0 && advice[0] === childFirst;
    return { only, groups, ticked, advice, urgent };
  }
  #chosen() {
    const fixed = this.known("setting", this.setting, places);
    const choosePlace = written(this.setting).toLowerCase() !== fixed;
    const place = settings.find(({ id }) => id === (choosePlace && this.#place || fixed));
    const jobs = place.jobs.map(({ id }) => id);
    const job = this.known("job", this.job, jobs, "");
    const chosen = jobs.find((id) => id === this.#job) ?? "";
    return { place, job: job || chosen, choosePlace, chooseJob: !job && jobs.length };
  }
  #caution({ caution }) {
    return html`<p class="caution"><strong>${this.say(caution, "text")}</strong> ${this.say(caution, "careful")}</p>`;
  }
  // Drawn once and then left to the browser: a tick changes no row, and a long list keeps nothing of Lit in memory.
  #list(choice, groups) {
    const drawnFor = [...choice, this.locale];
    if (drawnFor.some((each, at) => each !== this.#drawnFor[at])) {
      this.#drawnFor = drawnFor;
      this.#signs = groups.flatMap(({ signs }) => signs);
      const paper = untouched(document.createDocumentFragment());
      render(
        groups.map((group, at) => [
          group.caution === groups[at - 1]?.caution ? nothing : this.#caution(group),
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
  #group(group) {
    return html`<fieldset><legend>${this.say(group, "heading")}</legend>${group.signs.map(
      (sign) => html`<label><input type="checkbox" value="${this.#signs.indexOf(sign)}"><span>${this.say(sign, "text")} ${sign.caution ? html`<small>${this.say(sign, "caution")}</small>` : nothing}</span></label>`
    )}</fieldset>`;
  }
  #forCall(ticked) {
    return html`<details class="call"><summary>${this.say(redFlags, "call")}</summary><div class="notes"><p>${this.say(redFlags, "noticed")}</p>${ticked.length ? html`<ul>${ticked.map((sign) => keyed(sign, html`<li>${this.say(sign, "text")}</li>`))}</ul>` : nothing}<p class="blank">${this.say(redFlags, "when")}</p><p class="blank">${this.say(redFlags, "place")}</p></div><div class="actions">${button(this.say(redFlags, "copy"), () => void this.#copy())} ${button(this.say(redFlags, "print"), () => {
      this.#print();
    })} ${button(this.say(redFlags, "blank"), () => {
      this.#print(false);
    })} ${button(this.say(redFlags, "clear"), () => {
      this.#untick();
      this.#say(this.say(redFlags, "cleared"));
    })}</div></details>`;
  }
  #untick() {
    this.#ticked.clear();
    forgetPaper(this);
    for (const box of this.#boxes()) box.checked = false;
    this.requestUpdate();
  }
  #relist() {
    this.#untick();
    this.#say(this.say(redFlags, "others"));
  }
  /** Says in the live region what was done. */
  #say(...what) {
    this.#said = say(what, this.#said);
    this.requestUpdate();
  }
  // The page's own listeners can learn that something in this element was clicked; with a closed root, not what.
  #toggle = ({ target }) => {
    const { value, checked } = target;
    const sign = this.#signs[Number(value)];
    const before = advised(this.#advice());
    this.#ticked[checked ? "add" : "delete"](sign);
    const after = this.#advice();
    this.#say(
      this.say(redFlags, checked ? "added" : "removed", { sign: this.say(sign, "text") }),
      ...advised(after) === before ? [] : [" ", this.say(redFlags, after.urgent ? "urgent" : "changed")]
    );
  };
  async #copy() {
    this.#say(this.say(redFlags, await copy(rootOf(this).querySelector(".notes"))));
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
const advised = ({
  ticked,
  advice,
  urgent
}) => [urgent, ticked.length > 0, ...advice.map(({ text }) => text)].join();
function nextSteps(groups, ticked) {
  const concerned = groups.filter(({ signs }) => signs.some((sign) => ticked.has(sign)));
  const steps = new Set((concerned.length ? concerned : groups.slice(0, 1)).map(({ next }) => next));
  return [...steps].sort((a, b) => Number(b === childFirst) - Number(a === childFirst));
}

export { AwareRedFlags };
