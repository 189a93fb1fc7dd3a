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
const callLink = (phone) => away(`tel:${dial(phone)}`, digits(phone));
function actions(element, line, kind = "") {
  const { voice, sms, keyword, chat } = line;
  return html`<div class="actions">${away(`tel:${dial(voice)}`, element.say(reach, "call", { number: digits(voice) }), `action ${kind}`)} ${sms ? away(
    `sms:${dial(sms)}`,
    element.say(reach, keyword ? "textWord" : "text", {
      word: keyword && element.say(line, "keyword"),
      number: digits(sms)
    }),
    "action"
  ) : nothing} ${chat ? away(chat, element.say(reach, "chat"), "action") : nothing}</div>`;
}
function danger(element) {
  const { voice, sms } = emergency;
  return html`<div class="danger"><strong>${element.say(danger$1, "question")}</strong> ${away(`tel:${dial(voice)}`, element.say(reach, "call", { number: digits(voice) }))} ${away(`sms:${dial(sms)}`, element.say(reach, "text", { number: digits(sms) }))} <small>${element.say(danger$1, "place")}</small></div>`;
}
function footer(element, lines) {
  const [oldest] = [...lines].sort((a, b) => Date.parse(a.checked.on) - Date.parse(b.checked.on));
  const { on, how } = oldest.checked;
  const time = Date.parse(on);
  const { origin, hostname } = new URL(oldest.chat ?? directory);
  return html`<footer part="footer"><small>${element.say(notes, "log")}</small> <small>${element.say(notes, "relay", { number: callLink(relay) })}</small> <small>${element.say(checks, how, { month: month(time, element.locale) })} ${Date.now() - time > year ? element.say(checks, "longAgo", { link: away(origin, hostname) }) : nothing}</small></footer>`;
}

export { actions, away, callLink, danger, footer };
