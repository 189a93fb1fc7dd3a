import { nothing, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { nhth } from '../../content/lines.js';
import { qr } from '../../content/qr.js';
import { sectorGuide } from '../../content/sector-guide.js';
import { sectors } from '../../content/sectors/index.js';
import { signsOf, forJob } from '../../content/settings.js';
import { reach } from '../../content/words.js';
import { AwareElement } from '../../internal/aware-element.js';
import { openOnPaper, printAlone } from '../../internal/print.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { tabsStyles } from '../../internal/styles/tabs.js';
import { textStyles } from '../../internal/styles/text.js';
import { button } from '../../internal/templates/button.js';
import { inLaw } from '../../internal/templates/law.js';
import { danger, actions, footer, named, callLink } from '../../internal/templates/lines.js';
import { sub } from '../../internal/templates/sub.js';
import { tabs } from '../../internal/templates/tabs.js';
import styles from './aware-sector-guide.styles.js';

const kinds = sectors.map(({ id }) => id);
class AwareSectorGuide extends AwareElement {
  constructor() {
    super();
    /** The line of work: `hospitality` (default), `beauty-services`, `health` or `farms-and-seafood`. */
    this.sector = "hospitality";
    /** One job of that sector, as in `front-desk` or `hair`; when it is not given, the visitor chooses. */
    this.job = "";
    /** Adds three short made-up situations at the end, each with its safest step. Nothing is scored or recorded. */
    this.practice = false;
    this.#job = "";
    openOnPaper(this);
  }
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
    this.properties = { sector: {}, job: {}, practice: { type: Boolean } };
  }
  #job;
  render() {
    const sector = sectors[kinds.indexOf(this.known("sector", this.sector, kinds))];
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
      html`<div part="body" class="body"><div class="intro"><p class="region">${this.say(sector, "name")}${shown ? html`<span>${this.say(shown, "name")}</span>` : nothing}</p>${this.heading(this.say(sectorGuide, "heading"))}<p class="lead">${this.say(sector, "lead")}</p></div>${danger(this)} ${fixed || !jobs.length ? nothing : tabs(this, this.say(sectorGuide, "job"), sector.jobs, job, choose)}<div id="panel" class="columns" role="${fixed || !jobs.length ? nothing : "tabpanel"}" aria-labelledby="${fixed || !jobs.length ? nothing : `tab-${job}`}">${keyed(job, this.#notice(sector, job))} ${this.#help(sector, job)}</div>${this.practice ? this.#practice(sector) : nothing}<div class="next"><p class="name">${this.say(nhth, "name")}</p>${actions(this, nhth, "primary")}<slot name="local"></slot></div><div class="actions">${button(this.say(sectorGuide, "print"), () => {
        printAlone(this);
      })} ${sector.id === "beauty-services" ? button(this.say(sectorGuide, "cards"), () => {
        printAlone(this, ".cards");
      }) : nothing}</div>${sector.id === "beauty-services" ? this.#cards() : nothing}</div>${footer(this, [nhth])}`
    );
  }
  // What only this job can notice comes first, and stands open.
  #notice(sector, job) {
    const own = ({ signs }) => signs.filter(({ jobs }) => jobs).length;
    const groups = [...signsOf(sector, job)].sort((a, b) => own(b) - own(a));
    const { caution } = groups[0];
    return html`<div class="notice">${sub(this, this.say(sectorGuide, "notice"))}<p class="caution"><strong>${this.say(caution, "text")}</strong> ${this.say(caution, "careful")}</p>${groups.map(
      (group, at) => html`<details ?open="${!at}"><summary>${this.say(group, "heading")}</summary><ul>${group.signs.map(
        (sign) => html`<li>${this.say(sign, "text")} ${sign.caution ? html`<small>${this.say(sign, "caution")}</small>` : nothing}</li>`
      )}</ul></details>`
    )}</div>`;
  }
  #help(sector, job) {
    const list = (items) => forJob(items, job).map((each) => html`<li>${this.say(each, "text")}</li>`);
    const fold = (heading, items) => html`<details><summary>${heading}</summary><ul>${list(items)}</ul></details>`;
    const laws = forJob(sector.laws, job);
    return html`<div class="help">${sub(this, this.say(sectorGuide, "steps"))}<ol>${list(sector.steps)}</ol>${sub(this, this.say(sectorGuide, "never"))}<ul>${list(sector.never)}</ul>${fold(this.say(sectorGuide, "answers"), sector.answers)} ${fold(this.say(sectorGuide, "tell"), sector.tell)} ${named(this, forJob([...sector.steps, ...sector.answers, ...sector.tell], job))} ${inLaw(this, laws)}</div>`;
  }
  #practice({ practice = [] }) {
    return html`<details class="practice"><summary>${this.say(sectorGuide, "practice")}</summary>${practice.map(
      (each) => html`<p><small>${this.say(sectorGuide, "example")}</small><br>${this.say(each, "text")}</p><details><summary>${this.say(sectorGuide, "ask")}</summary><p>${this.say(each, "answer")}</p></details>`
    )}</details>`;
  }
  #cards() {
    const card = html`<div class="small"><svg viewBox="0 -0.5 ${qr.size} ${qr.size}" aria-hidden="true"><path d="${qr.path}"/></svg><p>${this.say(sectorGuide, "card")}<br><b>${callLink(nhth.voice)}</b><br><b>${this.say(reach, "textWord", { word: nhth.keyword, number: nhth.sms.display })}</b><br><small>${this.say(sectorGuide, "scan")}</small></p></div>`;
    return html`<div class="cards" hidden>${Array.from({ length: 8 }, () => card)}</div>`;
  }
}

export { AwareSectorGuide };
