import { exitName } from '../../internal/schema.js';
import { cards } from '../cards.js';
import { schemas } from '../widgets.js';
import { finding, type Finding } from './findings/index.js';
import { read, type Host } from './hosts.js';

/** Whether a card offers a way to leave by itself. */
function mayLeave({ tag, given }: Host): boolean {
  if (tag === 'aware-exit') return false;
  const { languages, card } = cards[tag]!;
  const known = Object.entries(schemas[tag]!.attributes).map(([name, { values }]) => {
    const value = read(given.get(name));
    return [name, values.includes(value) ? value : values[0]] as const;
  });
  const { blocks } = card(languages[0]!, { ...Object.fromEntries(known), [exitName]: 'auto' });
  return blocks.some((block) => block && block.is === 'exit');
}

/** What offers a way to leave the page quickly. A card that may choose leaves it to the bar. */
export function exitsOf(hosts: readonly Host[]): Host[] {
  const bars = hosts.filter(({ tag }) => tag === 'aware-exit');
  const isOn = ({ tag, given }: Host) =>
    exitName in schemas[tag]!.attributes && read(given.get(exitName)) === 'on';
  const mayChoose = (host: Host) =>
    !bars.length && mayLeave(host) && read(host.given.get(exitName)) !== 'off';
  return [...bars, ...hosts.filter((host) => isOn(host) || mayChoose(host))];
}

/** Whether those who may have to leave quickly can, in one way. All is well only where all the rest is. */
export function checkExit(hosts: readonly Host[], shown: readonly Host[], isWhole: boolean): Finding[] {
  const bars = shown.filter(({ tag }) => tag === 'aware-exit').length;
  if (bars > 1) return [finding('exit-twice', { count: bars })];
  if (shown.length > 1)
    return [finding('exit-many', { tags: [...new Set(shown.map(({ tag }) => tag))].join(', ') })];
  if (shown.length) return isWhole ? [finding('exit-good')] : [];
  const without = hosts.find((each) => mayLeave(each) && read(each.given.get(exitName)) === 'off');
  return without ? [finding('exit-none', { tag: without.tag })] : [];
}
