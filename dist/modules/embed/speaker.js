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
  text({ sms, keyword: word }) {
    const number = sms?.display;
    return sms && this.link(`sms:${sms.e164}`, this.say(reach, word ? "textWord" : "text", { word, number }));
  }
  /** A line: who it is for, if that is said, and all the ways to reach it. */
  line(line, about = []) {
    const { chat } = line;
    const ways = [
      this.call(line),
      this.text(line),
      chat && this.link(chat, this.say(reach, "chat", { line: this.say(line, "short") }))
    ];
    return { item: [text(this.say(line, "name")), ...about, { links: runs(ways.filter(Boolean)) }] };
  }
  /** 911, and a line to ask. */
  danger() {
    return text(this.say(danger, "question"), " ", this.call(emergency), ". ", this.say(danger, "place"));
  }
  caution(caution) {
    return text(this.say(caution, "text"), " ", this.say(caution, "careful"));
  }
  /** What to do, each with the lines it names. */
  advice(items) {
    return [
      list(
        items.map((each) => {
          const { lines = [] } = each;
          return [
            this.say(each, "text"),
            ...lines.flatMap((line) => [
              " ",
              lines.length > 1 && line !== emergency ? [this.say(line, "name"), ": "] : "",
              this.call(line),
              .../\btext\b/i.test(each.text) && line.sms ? [", ", this.text(line)] : [],
              "."
            ])
          ];
        })
      )
    ];
  }
}

export { Speaker, heading, list, text, words };
