import { plain, fill } from '../../../card/inline.js';
import { addresses } from './addresses.js';
import { attributes } from './attributes.js';
import { exit } from './exit.js';
import { frames } from './frames.js';
import { handlers } from './handlers.js';
import { hashes } from './hashes.js';
import { inside } from './inside.js';
import { links } from './links.js';
import { numbers } from './numbers.js';
import { otherSites } from './other-sites.js';
import { presence } from './presence.js';
import { scripts } from './scripts.js';
import { visibility } from './visibility.js';

const findings = {
  ...presence,
  ...visibility,
  ...attributes,
  ...inside,
  ...frames,
  ...scripts,
  ...addresses,
  ...hashes,
  ...numbers,
  ...links,
  ...handlers,
  ...otherSites,
  ...exit
};
const limits = "This is what the HTML alone tells. It does not tell whether your server has our files and what is in them, what other scripts, styles and frames of the page show, cover or send, what changes later, or who answers a number that is not ours.";
const toPrintable = (value) => {
  const said = String(value).slice(0, 999).replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  return said.length > 160 ? `${said.slice(0, 159)}\u2026` : said;
};
function finding(id, values = {}) {
  const { level, what, fix } = findings[id];
  const printable = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, toPrintable(value)])
  );
  return { id, level, what: plain(fill(what, printable)), fix: plain(fill(fix, printable)) };
}

export { finding, findings, limits };
