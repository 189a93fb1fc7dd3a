import { exit } from '../../content/exit.js';
import { lines, nhth, emergency } from '../../content/lines.js';
import { danger } from '../../content/words.js';
import { normalizeText } from './page.js';
import { centers } from '../../content/local/centers.js';

const digitsOf = (number) => number.replace(/\D/g, "").replace(/^1(?=\d{9,}$)/, "");
const known = /* @__PURE__ */ new Map();
const dialable = /* @__PURE__ */ new Map();
const named = /* @__PURE__ */ new Map();
const know = (name, phone, way) => {
  const digits = digitsOf(phone.e164);
  const each = known.get(digits) ?? { digits, phone, name };
  each[way] = `${way === "calls" ? "tel" : "sms"}:${phone.e164}`;
  known.set(digits, each);
  for (const number of digits.length === 10 ? [phone.e164, `1${digits}`, digits] : [phone.e164])
    dialable.set(number, each);
  return each;
};
for (const reached of [...lines, ...centers]) {
  const { name, short, voice, sms } = reached;
  const numbers = [
    ...voice ? [know(name, voice, "calls")] : [],
    ...sms ? [know(name, sms, "texts")] : []
  ];
  for (const each of [name, short ?? ""]) {
    if (numbers.length && /[A-Z\d]/.test(each)) named.set(normalizeText(each).toLowerCase(), numbers);
  }
}
named.set(exit.help.replace(/:.*/, "").toLowerCase(), [known.get(digitsOf(nhth.voice.e164))]);
named.set(danger.question.toLowerCase(), [known.get(emergency.voice.e164)]);
const dials = (number) => dialable.get(number.replace(/[\s().-]/g, ""));
const sites = new Set(
  [...lines, ...centers].flatMap(({ web, chat }) => [web, chat]).filter((each) => each !== void 0).map((each) => new URL(each).host)
);
const isHelp = ({ protocol, host }) => protocol === "https:" && sites.has(host);
const leave = exit.leave.toLowerCase();

export { dials, digitsOf, isHelp, known, leave, named };
