import { install } from './apt.mjs';
import { find, packages, wanted } from './browsers.mjs';

/** Finds the browsers the tests want. On Debian and Ubuntu, as root, it installs what is missing. */
export function ensureBrowsers() {
  const missing = wanted().filter((name) => !find[name]());
  if (!missing.length) return;
  const needed = missing.flatMap((name) => packages[name]);
  install(needed, missing.join(', '), 'set CHROME_PATH or FIREFOX_PATH');
}
