import { html, nothing } from 'lit';
import { emergency, nhth, relay } from '../../content/lines.js';
import { danger as danger$1, reach, directory, notes, checks } from '../../content/words.js';
import { month } from '../localize.js';

const year = 365 * 24 * 60 * 60 * 1e3;
const dial = ({ display }) => {
  const digits2 = display.replace(/\D/g, "");
  return digits2.length > 6 ? `+1${digits2.slice(-10)}` : digits2;
};
const digits = ({ display }) => html`<bdi dir="ltr">${display}</bdi>`;
const away = (href, label, kind = "") => html`<a part="action" class="${kind}" href="${href}" rel="noopener noreferrer" referrerpolicy="no-referrer">${label}</a>`;
const address = (href) => href.replace(/^https:\/\/(www\.)?|\/(index\.\w+)?$/g, "");
const callLink = (phone, scheme = "tel") => away(`${scheme}:${dial(phone)}`, digits(phone));
const call = (element, { voice }, kind = "") => away(`tel:${dial(voice)}`, element.say(reach, "call", { number: digits(voice) }), kind);
const text = (element, line, kind = "") => {
  const { sms, keyword } = line;
  return sms ? away(
    `sms:${dial(sms)}`,
    element.say(reach, keyword ? "textWord" : "text", {
      word: keyword && element.say(line, "keyword"),
      number: digits(sms)
    }),
    kind
  ) : nothing;
};
const online = (element, line) => line.chat ? away(line.chat, element.say(reach, "chat", { line: element.say(line, "short") }), "action") : nothing;
const actions = (element, line, kind = "") => html`<div class="actions">${call(element, line, `action ${kind}`)} ${text(element, line, "action")} ${online(element, line)}</div>`;
const quietActions = (element, line, kind) => html`<div class="actions">${text(element, line, `action ${kind}`)} ${call(element, line, `action ${line.sms ? "" : kind}`)} ${online(element, line)}</div>`;
const listed = (items) => html`<ul class="lines" role="list">${items.map((item) => html`<li class="line">${item}</li>`)}</ul>`;
const named = (element, line, kind = "") => html`<p class="name">${element.say(line, "name")}</p>${actions(element, line, kind)}`;
const within = (element, lines = [], sentence = "") => lines.map((line) => [
  " ",
  html`<span class="within">${lines.length > 1 && line !== emergency ? [element.say(line, "name"), " "] : nothing}${call(element, line)} ${/\btext\b/i.test(sentence) ? text(element, line) : nothing}</span>`
]);
const step = (element, each) => html`${element.say(each, "text")}${within(element, each.lines, each.text)}`;
const others = (element, advice) => [...new Set(advice.flatMap(({ lines = [] }) => lines))].filter((line) => line !== emergency && line !== nhth).map((line) => html`<p class="named">${element.say(line, "name")} <b>${digits(line.voice)}</b></p>`);
function danger(element) {
  const { voice, sms } = emergency;
  return html`<div class="danger"><strong>${element.say(danger$1, "question")}</strong> ${away(`tel:${dial(voice)}`, element.say(reach, "call", { number: digits(voice) }))} ${away(`sms:${dial(sms)}`, element.say(reach, "text", { number: digits(sms) }))} <small>${element.say(danger$1, "place")}</small></div>`;
}
function footer(element, lines) {
  const [oldest] = [...lines].sort((a, b) => Date.parse(a.checked.on) - Date.parse(b.checked.on));
  const { on, how } = oldest.checked;
  const time = Date.parse(on);
  const { origin, hostname } = new URL(oldest.chat ?? directory);
  return html`<div part="footer"><small>${element.say(notes, "log")}</small> <small>${element.say(notes, "relay", { number: callLink(relay) })}</small> <small>${element.say(checks, how, { month: month(time, element.locale) })} ${Date.now() - time > year ? element.say(checks, "longAgo", { link: away(origin, hostname) }) : nothing}</small></div>`;
}

export { actions, address, away, callLink, danger, footer, listed, named, others, quietActions, step, within };
