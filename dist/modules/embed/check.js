import { checkAttributes } from './check/attributes.js';
import { exitsOf, checkExit } from './check/exit.js';
import { finding } from './check/findings/index.js';
export { limits } from './check/findings/index.js';
import { checkFrame } from './check/frames.js';
import { checkHandlers } from './check/handlers.js';
import { hostsOf, srcOf } from './check/hosts.js';
import { checkInside, checkLanguages } from './check/inside.js';
import { widgetsOf, linksOf, checkLinks } from './check/links.js';
import { hasKnown } from './check/numbers.js';
import { checkAsking, checkRefresh, checkOtherSites } from './check/other-sites.js';
import { readPage, domReader } from './check/page.js';
import { checkPresence, isSplit, isText } from './check/presence.js';
import { scriptsOf, checkFiles, checkScripts } from './check/scripts.js';
import { checkNumbers, checkOthers, praiseNumbers } from './check/texts.js';
import { placesIn } from './check/visibility.js';

const order = ["fix", "note", "good"];
function check(parsed, { reader, integrity = {} } = {}) {
  const page = readPage(parsed, reader ?? domReader);
  const { hosts, odd } = hostsOf(page);
  const placed = placesIn(page);
  const widgetOf = widgetsOf(page, hosts);
  const links = linksOf(page, hosts, widgetOf);
  const scripts = scriptsOf(page).map(({ element }) => element);
  const drawn = [...new Set(hosts.filter(({ form }) => form !== "frame").map(({ tag }) => tag))];
  const exits = exitsOf(hosts);
  const watched = hosts.find(({ tag }) => tag === "aware-red-flags") ?? exits[0];
  const all = [
    ...odd,
    ...checkPresence(page, hosts, odd, widgetOf),
    ...hosts.flatMap((host) => {
      const split = isSplit(page, host);
      return [
        ...Array.from(placed(host.element), ([id, values]) => finding(id, { tag: host.tag, ...values })),
        ...checkAttributes(host),
        ...split ? [finding("split", { tag: host.tag, name: host.tag.replace("aware-", "") })] : [],
        ...checkInside(page, host, split),
        ...checkFrame(page, host)
      ];
    }),
    ...checkFiles(page, hosts.filter(({ form }) => form === "frame").map(srcOf)),
    ...checkScripts(page, drawn, integrity),
    ...checkLanguages(page, hosts),
    ...checkNumbers(page, links, isText(page)),
    ...checkLinks(page, links),
    ...checkOthers(page, widgetOf),
    ...checkHandlers(page, hosts, links, scripts, widgetOf),
    ...checkAsking(page, widgetOf),
    ...hosts.length || hasKnown(page) ? [...checkRefresh(page), ...checkOtherSites(page, hosts, scripts, widgetOf, watched)] : []
  ];
  const aboutNumbers = /^(number|numbers|link|sms|name|no)-/;
  if (!all.some(({ id, level }) => level === "fix" && aboutNumbers.test(id)))
    all.push(...praiseNumbers(page, isText(page)));
  const isWhole = all.every(({ id, level }) => level !== "fix" && id !== "frame-exit");
  all.push(...checkExit(hosts, exits, isWhole));
  const once = new Map(all.map((each) => [each.what + each.fix, each]));
  return [...once.values()].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

export { check };
