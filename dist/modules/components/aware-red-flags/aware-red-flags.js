import { nothing, html, render } from 'lit';
import { childFirst } from '../../content/guidance.js';
import { nhth } from '../../content/lines.js';
import { redFlags } from '../../content/red-flags.js';
import { settings, signsOf } from '../../content/settings.js';
import { AwareElement, written, rootOf } from '../../internal/aware-element.js';
import { copy } from '../../internal/copy.js';
import { forgetPaper, openOnPaper, printAlone } from '../../internal/print.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { picker } from '../../internal/templates/picker.js';
import { button } from '../../internal/templates/button.js';
import { callLink, danger, footer, actions } from '../../internal/templates/lines.js';
import styles from './aware-red-flags.styles.js';

const places = settings.map(({ id }) => id);
const kinds = ["both", "labor", "sex"];
class AwareRedFlags extends AwareElement {
  constructor() {
    super();
    /**
     * Where the signs are seen: `general` (default), `hospitality`, `beauty-services`, `health`, `farms-and-seafood` or
     * `school`. When it is not given, the visitor chooses.
     */
    this.setting = "";
    /** One job of that setting, as in `front-desk` or `student`; when it is not given, the visitor chooses. */
    this.job = "";
    /** The kind of trafficking the signs point at: `both`, `labor` or `sex`. */
    this.about = "both";
    this.#ticked = /* @__PURE__ */ new Set();
    this.#signs = [];
    this.#drawnFor = [];
    this.#place = "";
    this.#job = "";
    // Nothing that was ticked comes back with the page, out of the history or the cache.
    this.#forget = () => {
      this.#ticked.clear();
      forgetPaper(this);
      for (const box of this.#boxes()) box.checked = false;
      this.#say("");
    };
    // The page's own listeners can learn that something in this element was clicked; with a closed root, not what.
    this.#toggle = ({ target }) => {
      const { value, checked } = target;
      const sign = this.#signs[Number(value)];
      this.#ticked[checked ? "add" : "delete"](sign);
      this.#say(this.say(redFlags, checked ? "added" : "removed", { sign: this.say(sign, "text") }));
    };
    openOnPaper(this);
  }
  static {
    this.styles = [AwareElement.styles, linesStyles, pickerStyles, settingStyles, styles];
  }
  static {
    this.properties = { setting: {}, job: {}, about: {} };
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
  }
  render() {
    const { place, job, choosePlace, chooseJob } = this.#chosen();
    const about = this.known("about", this.about, kinds);
    const groups = signsOf(place, job).map((group) => ({
      ...group,
      signs: group.signs.filter(({ kind }) => about === "both" || !kind || kind === about)
    })).filter(({ signs }) => signs.length);
    const ticked = groups.flatMap(({ signs }) => signs).filter((sign) => this.#ticked.has(sign));
    const steps = nextSteps(groups, this.#ticked);
    const urgent = ticked.some((sign) => sign.urgent) || ticked.length && steps[0] === childFirst;
    const dangerFirst = urgent || !(place.id === "general" || place.id === "school" && job === "student");
    const lines = [...new Set(steps.flatMap((step) => step.lines))];
    return this.card(
      "",
      html`<div part="body" class="body"><div class="intro"><p class="region">${this.say(redFlags, "promise")}</p>${this.heading(this.say(redFlags, "heading"))}<p class="lead">${this.say(redFlags, "talk", { number: callLink(nhth.voice) })}</p></div>${choosePlace || chooseJob ? html`<div class="pickers">${choosePlace ? picker(this, this.say(redFlags, "where"), settings, place.id, (id) => {
        this.#place = id;
        this.#job = "";
        this.#forget();
      }) : nothing} ${chooseJob ? picker(
        this,
        this.say(redFlags, "part"),
        place.jobs,
        job,
        (id) => {
          this.#job = id;
          this.#forget();
        },
        this.say(redFlags, "anyone")
      ) : nothing}</div>` : nothing}<div class="columns"><div class="signs" @change="${this.#toggle}">${this.#list([place, job, about], groups)}</div><div class="next"><p class="what">${this.say(redFlags, ticked.length ? "something" : "nothing")}</p>${dangerFirst ? danger(this) : nothing} ${ticked.length ? steps.map((step) => html`<p>${this.say(step, "text")}</p>`) : nothing} ${lines.map((line, at) => this.#line(line, at))} ${dangerFirst ? nothing : danger(this)}<slot name="local"></slot>${this.#forCall(ticked)} <small role="status">${this.#said}</small></div></div></div>${footer(this, lines)}`
    );
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
      const paper = document.createDocumentFragment();
      render(
        groups.map((group, at) => [
          group.caution === groups[at - 1]?.caution ? nothing : this.#caution(group),
          this.#group(group)
        ]),
        paper
      );
      this.#rows = document.createElement("div");
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
      (sign) => html`<label><input type="checkbox" autocomplete="off" value="${this.#signs.indexOf(sign)}"><span>${this.say(sign, "text")} ${sign.caution ? html`<small>${this.say(sign, "caution")}</small>` : nothing}</span></label>`
    )}</fieldset>`;
  }
  #line(line, at) {
    return html`<div class="line"><p class="name">${this.say(line, "name")}</p>${actions(this, line, at ? "" : "primary")}</div>`;
  }
  #forCall(ticked) {
    return html`<details class="call"><summary>${this.say(redFlags, "call")}</summary><div class="notes"><p>${this.say(redFlags, "noticed")}</p><ul>${ticked.map((sign) => html`<li>${this.say(sign, "text")}</li>`)}</ul><p class="blank">${this.say(redFlags, "when")}</p><p class="blank">${this.say(redFlags, "place")}</p></div><div class="actions">${button(this.say(redFlags, "copy"), () => void this.#copy())} ${button(this.say(redFlags, "print"), () => {
      this.#print();
    })} ${button(this.say(redFlags, "blank"), () => {
      this.#print(false);
    })} ${button(this.say(redFlags, "clear"), () => {
      this.#forget();
      this.#say(this.say(redFlags, "nothing"));
    })}</div></details>`;
  }
  /** Says in the live region what changed. */
  #say(what) {
    this.#said = what;
    this.requestUpdate();
  }
  #toggle;
  async #copy() {
    this.#say(this.say(redFlags, await copy(rootOf(this).querySelector(".notes"))));
  }
  #print(filled = true) {
    printAlone(this, ".card", (copy2) => {
      if (filled) return;
      for (const box of copy2.querySelectorAll("input")) box.checked = false;
      copy2.querySelector(".notes ul").replaceChildren();
    });
  }
}
function nextSteps(groups, ticked) {
  const concerned = groups.filter(({ signs }) => signs.some((sign) => ticked.has(sign)));
  const steps = new Set((concerned.length ? concerned : groups.slice(0, 1)).map(({ next }) => next));
  return [...steps].sort((a, b) => Number(b === childFirst) - Number(a === childFirst));
}

export { AwareRedFlags };
