// Writes dist/frame.html, the page for sites that allow only frames.
// The words inside stand until the script is there, or if it never is.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { addressOf, snippet } from '../dist/modules/embed/index.js';
import { hotline } from '../dist/modules/content/hotline.js';
import { addToSbom } from './sbom.mjs';

// No exit here: without the script, most frames could not take their page along.
const inside = snippet({ tag: 'aware-hotline', attributes: { exit: 'off' }, form: 'plain' })
  .trimEnd()
  .split('\n');

// What stands in the element's place has a ground of its own: through the frame shows the page, whatever its color.
const style =
  'body{margin:0;font:1em/1.5 system-ui,sans-serif}.words{padding:1px 1em;background:canvas}a{display:inline-block;padding:.65em 0}';
// In a sandbox WebKit does not count the page's own site as 'self'. The nonce is no secret: nothing in the page is made from
// what somebody else wrote, and inline handlers and `javascript:` stay forbidden.
const policy = [
  "default-src 'none'",
  "script-src 'self' 'nonce-aware'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// No hash on the script: Chromium refuses a script with one on a page that is opened from a disk.
writeFileSync(
  'dist/frame.html',
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${hotline.region}</title>
    <style>${style}</style>
    <script defer nonce="aware" src="${addressOf('', 'frame.min.js')}"></script>
  </head>
  <body>
    <main class="words">
${inside.map((line) => `      ${line}\n`).join('')}    </main>
  </body>
</html>
`,
);
addToSbom('frame.html', ['frame.min.js']);
