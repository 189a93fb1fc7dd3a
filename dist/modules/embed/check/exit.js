import { exitName } from '../../internal/schema.js';
import { cards } from '../cards.js';
import { schemas } from '../widgets.js';
import { finding } from './findings/index.js';
import { read } from './hosts.js';

function mayLeave({ tag, given }) {
  if (tag === "aware-exit") return false;
  const { languages, card } = cards[tag];
  const known = Object.entries(schemas[tag].attributes).map(([name, { values }]) => {
    const value = read(given.get(name));
    return [name, values.includes(value) ? value : values[0]];
  });
  const { blocks } = card(languages[0], { ...Object.fromEntries(known), [exitName]: "auto" });
  return blocks.some((block) => block && block.is === "exit");
}
function exitsOf(hosts) {
  const bars = hosts.filter(({ tag }) => tag === "aware-exit");
  const isOn = ({ tag, given }) => exitName in schemas[tag].attributes && read(given.get(exitName)) === "on";
  const mayChoose = (host) => !bars.length && mayLeave(host) && read(host.given.get(exitName)) !== "off";
  return [...bars, ...hosts.filter((host) => isOn(host) || mayChoose(host))];
}
function checkExit(hosts, shown, isWhole) {
  const bars = shown.filter(({ tag }) => tag === "aware-exit").length;
  if (bars > 1) return [finding("exit-twice", { count: bars })];
  if (shown.length > 1)
    return [finding("exit-many", { tags: [...new Set(shown.map(({ tag }) => tag))].join(", ") })];
  if (shown.length) return isWhole ? [finding("exit-good")] : [];
  const without = hosts.find((each) => mayLeave(each) && read(each.given.get(exitName)) === "off");
  return without ? [finding("exit-none", { tag: without.tag })] : [];
}

export { checkExit, exitsOf };
