// Pastes every snippet into the sanitizers and editors of test/hosts/, after installing what is missing, and counts.
import { existsSync } from 'node:fs';
import { install } from './apt.mjs';
import { which } from './browsers.mjs';
import { ensureBrowsers } from './ensure-browser.mjs';
import { close, nodeTests } from './node-tests.mjs';

process.env.BROWSERS = 'chromium';
ensureBrowsers();

const hasWordPress = () =>
  which('php') && existsSync(`${process.env.WORDPRESS_PATH ?? '/usr/share/wordpress'}/wp-includes/kses.php`);
if (!hasWordPress())
  install(['wordpress', 'php-cli'], 'WordPress and php', 'set WORDPRESS_PATH to a folder of WordPress');
if (!hasWordPress()) throw new Error('WordPress or php is still missing: its filter cannot be tried.');

const total = { passed: 0, failed: 0 };
await nodeTests(['hosts'], total);
close(total);
