import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { marks, sub, list, fold, basic, drawBlocks, draw, subheading } from '../../card/draw.js';
import { fill } from '../../card/inline.js';
import { named, danger, caution, inLaw, footer } from '../../card/parts.js';
import { forJob } from '../../content/jobs.js';
import { qr } from '../../content/qr.js';
import { AwareElement, languageOf } from '../../internal/aware-element.js';
import { openOnPaper, printAlone } from '../../internal/print.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { tabsStyles } from '../../internal/styles/tabs.js';
import { textStyles } from '../../internal/styles/text.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { Tabs, tabs } from '../../internal/templates/tabs.js';
import { card, groupsOf, region } from './card.js';
import { language } from './content.js';
import { schema } from './attributes.js';
import styles from './aware-sector-guide.styles.js';
import { sheetStyles, fitSheet } from './sheet.js';

marks.br = () => html`<br>`;
class AwareSectorGuide extends AwareElement {
  constructor() {
    super();
    this.#tabs = new Tabs(this);
    /** @internal */
    this.kinds = {
      ...basic,
      fold,
      list,
      sub,
      panel: ({ kind, blocks }, drawing) => {
        const { choosing } = this.#chosen();
        return html`<div id="panel" class="columns" role="${choosing ? this.#tabs.role : nothing}" aria-labelledby="${choosing ? this.#tabs.nameOf(kind) : nothing}">${keyed(kind, drawBlocks(blocks, drawing))}</div>`;
      }
    };
    /** @internal */
    this.renew = keyed;
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
    /** @internal */
    this.schema = schema;
  }
  static {
    /** @internal */
    this.languages = [language];
  }
  #tabs;
  #job;
  render() {
    const { sector, job } = this.#chosen();
    return this.whole(card(languageOf(this), { sector: sector.id, job, practice: this.practice }));
  }
  withWords() {
    return this.card("card", besideWords(this));
  }
  #chosen() {
    const asked = this.choice("sector");
    const sector = languageOf(this).content.sectors.find(({ id }) => id === asked);
    const jobs = sector.jobs.map(({ id }) => id);
    const fixed = this.known("job", this.job, jobs, "");
    const job = fixed || (jobs.includes(this.#job) ? this.#job : jobs[0] ?? "");
    return { sector, job, choosing: !fixed && jobs.length > 0 };
  }
  control(name) {
    const { words } = languageOf(this).content;
    const { sector, job, choosing } = this.#chosen();
    if (name === "jobs")
      return choosing ? tabs(this, words.job, sector.jobs, job, (id) => {
        this.#job = id;
        this.requestUpdate();
      }) : nothing;
    const printCards = () => {
      printAlone(this, ".cards", () => void 0);
    };
    return html`<div class="actions">${button(draw(words.print), () => {
      printAlone(this, this.#sheet(sector, job), fitSheet, sheetStyles);
    })} ${sector.smallCards ? button(draw(words.cards), printCards) : nothing}</div>${sector.smallCards ? this.#cards() : nothing}`;
  }
  /** One page for the wall: the numbers on top, then what this job may notice, and what helps. */
  #sheet(sector, job) {
    const spoken = languageOf(this);
    const { words, hotline, law } = spoken.content;
    const of = (items) => forJob(items, job);
    const groups = groupsOf(sector, job);
    const { name, ways } = named(spoken, hotline);
    const list2 = (key) => html`<div class="${key}">${subheading(this, draw(words[key]))}<ul>${of(sector[key]).filter(({ isTold }) => !isTold).map((each) => html`<li class="${each.isSpare ? "spare" : nothing}">${draw(each.text)}</li>`)}</ul></div>`;
    const others = new Map(
      of([...sector.steps, ...sector.answers, ...sector.tell]).flatMap(({ lines = [] }) => lines).filter(({ isEmergency, call }) => !isEmergency && call !== hotline.call).map((line) => [line.call, line])
    );
    return this.card(
      "sheet",
      html`<div class="top"><div><p class="name">${draw(name)}</p><div class="actions">${ways.map((way) => [draw(way), " "])}</div></div>${this.#code()}</div>${this.blocks([danger(spoken)])}<div class="intro"><p class="region">${draw(region(sector, job))}</p>${this.heading(draw(words.heading))}<p>${draw(caution(groups[0].caution))} ${draw(sector.lead)}</p></div><div class="columns"><div>${subheading(this, draw(words.notice))} ${groups.map(
        ({ who, heading, signs }) => html`<div class="${who}"><b>${draw(heading)}</b><ul>${signs.map(
          (sign) => html`<li>${draw(sign.text)} ${sign.caution ? html`<small>${draw(sign.caution)}</small>` : nothing}</li>`
        )}</ul></div>`
      )}<p class="more">${draw(words.more)}</p></div><div>${["steps", "never", "answers", "tell"].map(list2)} ${Array.from(
        others.values(),
        (line) => html`<p class="named">${draw(line.name)} <b>${draw({ digits: line.call })}</b></p>`
      )}<slot name="local"></slot>${this.blocks([inLaw(spoken, law, of(sector.laws))])}</div></div>${this.blocks([footer(spoken, [hotline])])}`
    );
  }
  #code() {
    return html`<svg viewBox="0 -0.5 ${qr.size} ${qr.size}" aria-hidden="true"><path d="${qr.path}"/></svg>`;
  }
  #cards() {
    const { words, hotline, reach } = languageOf(this).content;
    const big = (digits) => ({ as: "b", in: { digits } });
    const one = html`<div class="small"><p>${draw(words.card)}<br>${draw(fill(reach.call, { number: big(hotline.call) }))} ${draw(fill(reach.textWord, { word: hotline.word, number: big(hotline.text) }))}</p>${this.#code()} <small>${draw(words.scan)}</small></div>`;
    return html`<div class="cards" hidden>${Array.from({ length: 8 }, () => one)}</div>`;
  }
}

export { AwareSectorGuide };
