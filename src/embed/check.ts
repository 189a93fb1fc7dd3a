import { checkAttributes } from './check/attributes.js';
import { checkExit, exitsOf } from './check/exit.js';
import { finding, type Finding, type FindingId, type Level } from './check/findings/index.js';
import { checkFrame } from './check/frames.js';
import { checkHandlers } from './check/handlers.js';
import { hostsOf, srcOf } from './check/hosts.js';
import { checkInside, checkLanguages } from './check/inside.js';
import { checkLinks, linksOf, widgetsOf } from './check/links.js';
import { hasKnown } from './check/numbers.js';
import { checkAsking, checkOtherSites, checkRefresh } from './check/other-sites.js';
import { domReader, readPage, type Reader } from './check/page.js';
import { checkPresence, isSplit, isText } from './check/presence.js';
import { checkFiles, checkScripts, scriptsOf, type Hashes } from './check/scripts.js';
import { checkNumbers, checkOthers, praiseNumbers } from './check/texts.js';
import { placesIn } from './check/visibility.js';

export { limits } from './check/findings/index.js';
export type { Finding, FindingId, Hashes, Level, Reader };

export interface CheckOptions<N> {
  /** How to read the page; the nodes of a `DOMParser` or of a document if not given. */
  readonly reader?: Reader<N>;
  /** The hashes of the scripts, as in `dist/integrity.json`; without them no hash is compared. */
  readonly integrity?: Hashes;
}

const order: readonly Level[] = ['fix', 'note', 'good'];

/**
 * Says in plain words whether our widgets stand on a page as they should: there at all, once, seen, with numbers that can
 * be dialed, with the right script. It reads the page that is given to it, and fetches nothing. Runs in a browser and in Node.
 */
export function check<N = Node>(parsed: N, { reader, integrity = {} }: CheckOptions<N> = {}): Finding[] {
  const page = readPage(parsed, reader ?? (domReader as unknown as Reader<N>));
  const { hosts, odd } = hostsOf(page);
  const placed = placesIn(page);
  const widgetOf = widgetsOf(page, hosts);
  const links = linksOf(page, hosts, widgetOf);
  const scripts = scriptsOf(page).map(({ element }) => element);
  const drawn = [...new Set(hosts.filter(({ form }) => form !== 'frame').map(({ tag }) => tag))];
  const exits = exitsOf(hosts);
  // Where somebody may have to leave, or checks what they have seen, a frame of others beside it matters.
  const watched = hosts.find(({ tag }) => tag === 'aware-red-flags') ?? exits[0];
  const all = [
    ...odd,
    ...checkPresence(page, hosts, odd, widgetOf),
    ...hosts.flatMap((host) => {
      const split = isSplit(page, host);
      return [
        ...Array.from(placed(host.element), ([id, values]) => finding(id, { tag: host.tag, ...values })),
        ...checkAttributes(host),
        ...(split ? [finding('split', { tag: host.tag, name: host.tag.replace('aware-', '') })] : []),
        ...checkInside(page, host, split),
        ...checkFrame(page, host),
      ];
    }),
    ...checkFiles(page, hosts.filter(({ form }) => form === 'frame').map(srcOf)),
    ...checkScripts(page, drawn, integrity),
    ...checkLanguages(page, hosts),
    ...checkNumbers(page, links, isText(page)),
    ...checkLinks(page, links),
    ...checkOthers(page, widgetOf),
    ...checkHandlers(page, hosts, links, scripts, widgetOf),
    ...checkAsking(page, widgetOf),
    ...(hosts.length || hasKnown(page)
      ? [...checkRefresh(page), ...checkOtherSites(page, hosts, scripts, widgetOf, watched)]
      : []),
  ];
  const aboutNumbers = /^(number|numbers|link|sms|name|no)-/;
  if (!all.some(({ id, level }) => level === 'fix' && aboutNumbers.test(id)))
    all.push(...praiseNumbers(page, isText(page)));
  const isWhole = all.every(({ id, level }) => level !== 'fix' && id !== 'frame-exit');
  all.push(...checkExit(hosts, exits, isWhole));
  // What is said once need not be said again.
  const once = new Map(all.map((each) => [each.what + each.fix, each]));
  return [...once.values()].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}
