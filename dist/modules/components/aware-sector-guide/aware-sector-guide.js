import { nothing, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { callNow, callHotline } from '../../content/guidance.js';
import { nhth } from '../../content/lines.js';
import { qr } from '../../content/qr.js';
import { sectorGuide } from '../../content/sector-guide.js';
import { sectors } from '../../content/sectors/index.js';
import { forJob, signsOf } from '../../content/settings.js';
import { reach } from '../../content/words.js';
import { AwareElement } from '../../internal/aware-element.js';
import { openOnPaper, printAlone } from '../../internal/print.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { tabsStyles } from '../../internal/styles/tabs.js';
import { textStyles } from '../../internal/styles/text.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { inLaw } from '../../internal/templates/law.js';
import { listed, named, danger, footer, within, others, step } from '../../internal/templates/lines.js';
import { sub } from '../../internal/templates/sub.js';
import { Tabs, tabs } from '../../internal/templates/tabs.js';
import { schema } from './attributes.js';
import styles from './aware-sector-guide.styles.js';
import { sheetStyles, fitSheet } from './sheet.js';

function groupsOf(sector, job) {
  const own = ({ signs }) => signs.filter(({ jobs }) => jobs).length;
  return [...signsOf(sector, job)].sort((a, b) => own(b) - own(a));
}
class AwareSectorGuide extends AwareElement {
  static {
    this.styles = [
      AwareElement.styles,
      linesStyles,
      pickerStyles,
      settingStyles,
      tabsStyles,
      textStyles,
      styles
    ];
  }
  static {
    /** @internal */
    this.schema = schema;
  }
  #tabs = new Tabs(this);
  #job = "";
  constructor() {
    super();
    openOnPaper(this);
  }
  render() {
    const sector = this.#sector();
    const jobs = sector.jobs.map(({ id }) => id);
    const fixed = this.known("job", this.job, jobs, "");
    const job = fixed || (jobs.includes(this.#job) ? this.#job : jobs[0] ?? "");
    const shown = sector.jobs.find(({ id }) => id === job);
    const choose = (id) => {
      this.#job = id;
      this.requestUpdate();
    };
    return this.card(
      "",
      html`<div part="body" class="body"><div class="head"><div class="intro">${this.#region(sector, shown)} ${this.heading(this.say(sectorGuide, "heading"))}</div><div class="ask">${listed([named(this, nhth, "primary")])}</div>${danger(this)}<slot name="local"></slot></div><p>${this.say(sector, "lead")}</p>${fixed || !jobs.length ? nothing : tabs(this, this.say(sectorGuide, "job"), sector.jobs, job, choose)}<div id="panel" class="columns" role="${fixed || !jobs.length ? nothing : this.#tabs.role}" aria-labelledby="${fixed || !jobs.length ? nothing : this.#tabs.nameOf(job)}">${keyed(job, [this.#notice(sector, job), this.#help(sector, job)])}</div>${this.practice ? this.#practice(sector) : nothing}<div class="actions">${button(this.say(sectorGuide, "print"), () => {
        printAlone(this, this.#sheet(sector, shown), fitSheet, sheetStyles);
      })} ${sector.id === "beauty-services" ? button(this.say(sectorGuide, "cards"), () => {
        printAlone(this, ".cards", () => void 0);
      }) : nothing}</div>${sector.id === "beauty-services" ? this.#cards() : nothing}</div>${footer(this, [nhth])}`
    );
  }
  withWords() {
    return this.card("card", besideWords(this));
  }
  #sector() {
    const asked = this.choice("sector");
    return sectors.find(({ id }) => id === asked);
  }
  #region(sector, job) {
    return html`<p class="region">${this.say(sector, "name")}${job ? keyed(job, html`<span><span id="shown">${this.say(job, "name")}</span></span>`) : nothing}</p>`;
  }
  // What only this job can notice comes first, and stands open.
  #notice(sector, job) {
    const groups = groupsOf(sector, job);
    const { caution } = groups[0];
    return html`<div class="notice">${sub(this, this.say(sectorGuide, "notice"))}<p class="caution"><strong>${this.say(caution, "text")}</strong> ${this.say(caution, "careful")}</p>${groups.map(
      (group, at) => html`<details ?open="${!at}"><summary>${this.say(group, "heading")}</summary><ul>${group.signs.map(
        (sign) => html`<li>${this.say(sign, "text")} ${sign.caution ? html`<small>${this.say(sign, "caution")}${within(this, sign.lines)}</small>` : nothing}</li>`
      )}</ul></details>`
    )}</div>`;
  }
  #help(sector, job) {
    const list = (items) => forJob(items, job).map((each) => html`<li>${step(this, each)}</li>`);
    return html`<div class="help">${sub(this, this.say(sectorGuide, "steps"))}<ol>${list(sector.steps)}</ol>${sub(this, this.say(sectorGuide, "never"))}<ul>${list(sector.never)}</ul>${sub(this, this.say(sectorGuide, "tell"))}<ul>${list(sector.tell)}</ul><details><summary>${this.say(sectorGuide, "answers")}</summary><ul>${list(sector.answers)}</ul></details>${inLaw(this, forJob(sector.laws, job))}</div>`;
  }
  /** One page for the wall: the numbers on top, then what this job may notice, and what helps. */
  #sheet(sector, job) {
    const of = (items) => forJob(items, job?.id ?? "");
    const groups = groupsOf(sector, job?.id ?? "");
    const { caution } = groups[0];
    const list = (key) => html`<div class="${key}">${sub(this, this.say(sectorGuide, key))}<ul>${of(sector[key]).filter((each) => key !== "tell" || !sector.steps.includes(each)).map(
      (each) => html`<li class="${each === callNow || each === callHotline ? "spare" : nothing}">${this.say(each, "text")}</li>`
    )}</ul></div>`;
    return this.card(
      "sheet",
      html`<div class="top"><div>${named(this, nhth)}</div>${this.#code()}</div>${danger(this)}<div class="intro">${this.#region(sector, job)} ${this.heading(this.say(sectorGuide, "heading"))}<p><strong>${this.say(caution, "text")}</strong> ${this.say(caution, "careful")} ${this.say(sector, "lead")}</p></div><div class="columns"><div>${sub(this, this.say(sectorGuide, "notice"))} ${groups.map(
        (group) => html`<div class="${group.who}"><b>${this.say(group, "heading")}</b><ul>${group.signs.map(
          (sign) => html`<li>${this.say(sign, "text")} ${sign.caution ? html`<small>${this.say(sign, "caution")}</small>` : nothing}</li>`
        )}</ul></div>`
      )}<p class="more">${this.say(sectorGuide, "more")}</p></div><div>${["steps", "never", "answers", "tell"].map(list)} ${others(this, of([...sector.steps, ...sector.answers, ...sector.tell]))}<slot name="local"></slot>${inLaw(this, of(sector.laws))}</div></div>${footer(this, [nhth])}`
    );
  }
  #code() {
    return html`<svg viewBox="0 -0.5 ${qr.size} ${qr.size}" aria-hidden="true"><path d="${qr.path}"/></svg>`;
  }
  #practice({ practice = [] }) {
    return html`<details class="practice"><summary>${this.say(sectorGuide, "practice")}</summary>${practice.map(
      (each) => html`<p><small>${this.say(sectorGuide, "example")}</small><br>${this.say(each, "text")}</p><details><summary>${this.say(sectorGuide, "ask")}</summary><p>${this.say(each, "answer")}${within(this, each.lines)}</p></details>`
    )}</details>`;
  }
  #cards() {
    const big = ({ display }) => html`<b>${display}</b>`;
    const card = html`<div class="small"><p>${this.say(sectorGuide, "card")}<br>${this.say(reach, "call", { number: big(nhth.voice) })} ${this.say(reach, "textWord", { word: this.say(nhth, "keyword"), number: big(nhth.sms) })}</p>${this.#code()} <small>${this.say(sectorGuide, "scan")}</small></div>`;
    return html`<div class="cards" hidden>${Array.from({ length: 8 }, () => card)}</div>`;
  }
}

export { AwareSectorGuide };
