// Where the browsers of this machine are, and what Debian calls the packages that bring them.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a program is, if it is. */
export const which = (name) => {
  try {
    const command = process.platform === 'win32' ? 'where' : 'which';
    return execFileSync(command, [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(
      /\r?\n/,
    )[0];
  } catch {
    return undefined;
  }
};
const first = (paths) => paths.find((path) => path && existsSync(path));

export const find = {
  chromium: () =>
    first([
      process.env.CHROME_PATH,
      ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'].map(
        which,
      ),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
        (folder) => process.env[folder] && `${process.env[folder]}/Google/Chrome/Application/chrome.exe`,
      ),
    ]),
  firefox: () =>
    first([
      process.env.FIREFOX_PATH,
      which('firefox-esr'),
      which('firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ]),
  webkit: () => which('WebKitWebDriver'),
};

export const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** The browsers to test in: Chromium, unless BROWSERS names others. */
export const wanted = () => (process.env.BROWSERS || 'chromium').split(',');

/** For Chromium: no background requests of its own, and no sandbox where root runs it. */
export const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
