import { webAddress } from '../internal/web-address.js';
import { version } from '../version.js';

/** Where we suggest to put our files: from the top of a site, so that it is right on every page of it. */
export const defaultFolder = '/aware/';

/** Why something is no folder that a page could load our files from. */
export type Odd = 'address' | 'disk' | 'here' | 'relative';

/** What somebody wrote as a folder, as we understand it. */
export interface Folder {
  /** As it stands before the names of our files; our own where we cannot take what was written. */
  readonly folder: string;
  /** What is odd about it. Only a relative one is taken nevertheless. */
  readonly odd?: Odd;
  /** What was probably meant. */
  readonly meant?: string;
}

const isHttps = /^https:\/\/[a-z\d]([a-z\d.-]*[a-z\d])?(:\d+)?\/(?!\/)(?!(.*\/)?\.\.?\/)[\w./~%-]*$/;
const isFolder = /^(?!\/\/)[\w./~%-]+$/;
const isDisk = /^(file:|[a-z]:([\\/]|$)|\\\\|~[\\/])/i;
const isHere = /^(localhost|127(\.\d+){3}|\[::1\]|[\w-]+\.localhost)(:\d+)?(?=[/\\]|$)/i;
const isHost = /^([a-z\d]([\w-]*[a-z\d])?\.)+[a-z]{2,}(:\d+)?(?=[/\\]|$)/i;
const isFile = /\/[\w.-]+\.(m?js|html?)$/i;

const slashed = (folder: string) => folder.replace(/\/?$/, '/');

/** The folder that was meant by an address with something in it that has no place there. */
function corrected(address: string): string | undefined {
  const read = webAddress(address);
  if (!read) return undefined;
  const { host, pathname } = new URL(read);
  const folder = slashed(`https://${host}${pathname.replace(isFile, '/')}`);
  return isHttps.test(folder) ? folder : undefined;
}

function mendPath(path: string): string | undefined {
  const folder = path
    .replaceAll('\\', '/')
    .replace(/[?#].*/, '')
    .replace(/\s+/g, '%20')
    .replace(isFile, '/')
    .replace(/^(\.\.?\/|\/)*/, '/');
  return isFolder.test(folder) ? slashed(folder) : undefined;
}

const odd = (why: Odd, meant?: string, folder = defaultFolder): Folder => ({
  folder,
  odd: why,
  ...(meant && { meant }),
});

/** Reads a folder as somebody writes it: from the top of a site, or a whole address that begins with `https://`. */
export function readFolder(given: string): Folder {
  const text = given.trim();
  if (!text) return { folder: defaultFolder };
  if (isDisk.test(text)) return odd('disk');
  const [, scheme = '', rest = text] = /^([a-z][a-z\d+.-]*:)?[\\/]{2}(.*)$/is.exec(text) ?? [];
  const isAddress = rest !== text;
  if (isAddress ? isHere.test(rest.replace(/^.*@/, '')) : isHere.test(text)) return odd('here');
  if (isAddress) {
    const whole = `https://${rest}`;
    const folder = URL.canParse(text) && isHttps.test(slashed(text)) && !isFile.test(text) && slashed(text);
    return folder ? { folder } : odd('address', /^(https?:)?$/i.test(scheme) ? corrected(whole) : undefined);
  }
  if (isHost.test(text)) return odd('address', corrected(`https://${text}`));
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return odd('address');
  if (!isFolder.test(text) || isFile.test(text)) return odd('address', mendPath(text));
  const folder = slashed(text);
  if (!URL.canParse(folder, 'https://site')) return odd('address');
  return folder.startsWith('/') ? { folder } : odd('relative', mendPath(folder), folder);
}

/** A folder as it stands before the names of our files: as given if it can be one, or `/aware/`. */
export const folderOf = (folder: string): string => readFolder(folder).folder;

/** A page that quick exit may lead to, as a browser reads its address; nothing if it may not. */
export const destinationOf = (given: string): string | undefined =>
  /^https:\/\/[^\s"'<>?#]+$/i.test(given) ? webAddress(given) : undefined;

/** The address of one of our files. Its version tells the browsers of people who were there before to ask anew. */
export const addressOf = (folder: string, file: string): string => `${folder}${file}?v=${version}`;
