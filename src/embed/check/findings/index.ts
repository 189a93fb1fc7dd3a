import { fill, plain } from '../../../card/inline.js';
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
import type { Level, FindingText } from './levels.js';

export type { Level };

/** Every finding there is, by its id. They are for the people who keep a site; visitors never see them. */
export const findings = {
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
  ...exit,
} as const satisfies Record<string, FindingText>;

/** What kind of finding it is, for tools. */
export type FindingId = keyof typeof findings;

/** One finding about a page. */
export interface Finding extends FindingText {
  readonly id: FindingId;
}

/** What no answer says: it stands at the end of a report. */
export const limits =
  'This is what the HTML alone tells. It does not tell whether your server has our files and what is in them, what other scripts, styles and frames of the page show, cover or send, what changes later, or who answers a number that is not ours.';

// A page may hold anything: signs that steer a terminal, or turn the direction of a line, do not get into an answer.
const toPrintable = (value: unknown) => {
  const said = String(value)
    .slice(0, 999)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  return said.length > 160 ? `${said.slice(0, 159)}…` : said;
};

export function finding(id: FindingId, values: Readonly<Record<string, unknown>> = {}): Finding {
  const { level, what, fix } = findings[id];
  const printable = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, toPrintable(value)]),
  );
  return { id, level, what: plain(fill(what, printable)), fix: plain(fill(fix, printable)) };
}
