// What some folders of test/ need besides browsers: of the machine, or in packages of their own.
import { existsSync } from 'node:fs';
import { install } from './apt.mjs';
import { bring } from './bring.mjs';
import { find, packages, which } from './browsers.mjs';

const hasWordPress = () =>
  which('php') && existsSync(`${process.env.WORDPRESS_PATH ?? '/usr/share/wordpress'}/wp-includes/kses.php`);
const needs = {
  drawings() {
    bring('scripts/drawings');
  },
  hosts() {
    bring('test/hosts');
    if (!hasWordPress())
      install(['wordpress', 'php-cli'], 'WordPress and php', 'set WORDPRESS_PATH to a folder of WordPress');
    if (!hasWordPress()) throw new Error('WordPress or php is still missing: its filter cannot be tried.');
  },
  paper() {
    if (!find.firefox()) install(packages.firefox, 'Firefox', 'set FIREFOX_PATH');
    const fonts = ['liberation/LiberationSans-Regular', 'dejavu/DejaVuSans'];
    if (!which('pdftotext') || !fonts.every((name) => existsSync(`/usr/share/fonts/truetype/${name}.ttf`)))
      install(
        ['poppler-utils', 'fonts-liberation', 'fonts-dejavu-core'],
        'pdftotext or fonts',
        'put pdftotext in the PATH, and Liberation and DejaVu into /usr/share/fonts/truetype',
      );
  },
  trackers() {
    bring('test/trackers');
  },
  judges() {
    bring('test/judges');
    if (!which('java')) install(['default-jre-headless'], 'Java', 'put java in the PATH');
  },
  node() {
    bring('test/node');
  },
  styles() {
    bring('scripts/sheet');
  },
  old() {
    bring('test/old');
  },
};

/** Brings what the tests of a folder of test/ need. */
export const prepare = (name) => needs[name]?.();
