import { html, nothing } from 'lit';
import { emergency, relay } from '../../content/lines.js';
import { danger as danger$1, reach, directory, notes, checks } from '../../content/words.js';
import { month } from '../localize.js';

const year = 365 * 24 * 60 * 60 * 1e3;
const dial = ({ display }) => {
  const digits2 = display.replace(/\D/g, "");
  return digits2.length > 6 ? `+1${digits2.slice(-10)}` : digits2;
};
const digits = ({ display }) => html`<bdi dir="ltr">${display}</bdi>`;
const away = (href, label, kind = "") => html`<a part="action" class="${kind}" href="${href}" rel="noopener noreferrer" referrerpolicy="no-referrer">${label}</a>`;
const callLink = (phone, scheme = "tel") => away(`${scheme}:${dial(phone)}`, digits(phone));
const call = (element, { voice }, kind) => away(`tel:${dial(voice)}`, element.say(reach, "call", { number: digits(voice) }), `action ${kind}`);
const text = (element, line, kind = "") => {
  const { sms, keyword } = line;
  return sms ? away(
    `sms:${dial(sms)}`,
    element.say(reach, keyword ? "textWord" : "text", {
      word: keyword && element.say(line, "keyword"),
      number: digits(sms)
    }),
    `action ${kind}`
  ) : nothing;
};
const online = (element, { chat }) => chat ? away(chat, element.say(reach, "chat"), "action") : nothing;
const actions = (element, line, kind = "") => html`<div class="actions">${call(element, line, kind)} ${text(element, line)} ${online(element, line)}</div>`;
const quietActions = (element, line, kind) => html`<div class="actions">${text(element, line, kind)} ${call(element, line, line.sms ? "" : kind)} ${online(element, line)}</div>`;
const named = (element, advice) => [...new Set(advice.flatMap(({ lines = [] }) => lines))].map(
  (line) => html`<p>${element.say(line, "name")}<br>${element.say(reach, "call", { number: callLink(line.voice) })}</p>`
);
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

export { actions, away, callLink, danger, footer, named, quietActions };
