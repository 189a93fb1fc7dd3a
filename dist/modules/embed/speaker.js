import { emergency } from '../content/lines.js';
import { reach, danger } from '../content/words.js';
import { fill } from '../internal/localize.js';

function runs(said) {
  if (Array.isArray(said)) return said.flatMap(runs);
  if (typeof said === "object" && said) return [said];
  return said === void 0 || said === "" ? [] : [String(said)];
}
const heading = (said) => ({ heading: words(said) });
const text = (...said) => ({ text: runs(said) });
const list = (items) => ({ list: items.map(runs) });
const words = (said) => runs(said).map((run) => typeof run === "string" ? run : run.text).join("");
class Speaker {
  constructor(locale) {
    this.locale = locale;
  }
  say(entry, key, values) {
    const said = this.locale.words[`${entry.id}.${key}`] ?? entry[key];
    return values ? fill(said, values) : said;
  }
  link(href, said) {
    return { href, text: words(said) };
  }
  call({ voice }) {
    return this.link(`tel:${voice.e164}`, this.say(reach, "call", { number: voice.display }));
  }
  /** A line with all the ways to reach it. */
  line(line) {
    const { sms, keyword, chat } = line;
    const number = sms?.display;
    const ways = [
      this.call(line),
      sms && this.link(
        `sms:${sms.e164}`,
        this.say(reach, keyword ? "textWord" : "text", { word: keyword, number })
      ),
      chat && this.link(chat, this.say(reach, "chat"))
    ];
    return [text(this.say(line, "name")), list(ways.filter(Boolean))];
  }
  /** 911, and a line to ask. */
  danger() {
    return text(this.say(danger, "question"), " ", this.call(emergency), ". ", this.say(danger, "place"));
  }
  caution(caution) {
    return text(this.say(caution, "text"), " ", this.say(caution, "careful"));
  }
  /** What to do, and the number of each line it names. */
  advice(items) {
    const named = [...new Set(items.flatMap(({ lines = [] }) => lines))];
    return [
      list(items.map((each) => this.say(each, "text"))),
      ...named.map((line) => text(this.say(line, "name"), ": ", this.call(line)))
    ];
  }
}

export { Speaker, heading, list, text, words };
