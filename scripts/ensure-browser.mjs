import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { find, packages, wanted } from './browsers.mjs';

/** Finds the browsers the tests want. On Debian and Ubuntu, as root, it installs what is missing. */
export function ensureBrowsers() {
  const missing = wanted().filter((name) => !find[name]());
  if (!missing.length) return;
  const needed = missing.flatMap((name) => packages[name]);
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    console.error(
      `No ${missing.join(', ')} found: install it (Debian: sudo apt-get install ${needed.join(' ')}), or set CHROME_PATH or FIREFOX_PATH.`,
    );
    process.exit(1);
  }
  const apt = (...args) =>
    execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log(`Installing ${needed.join(' ')} ...`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...needed);
}
