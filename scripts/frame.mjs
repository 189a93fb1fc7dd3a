// Writes dist/frame.html, the page for sites that allow only frames, and the same for each other language in its folder.
// The words inside stand until the script is there, or if it never is.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { plain } from '../dist/modules/card/inline.js';
import { escapeHtml } from '../dist/modules/card/write.js';
import { cards } from '../dist/modules/embed/cards.js';
import { addressOf, snippet } from '../dist/modules/embed/index.js';
import { addToSbom } from './sbom.mjs';

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

for (const { lang, dir = 'ltr', content } of cards['aware-hotline'].languages) {
  const folder = lang === 'en' ? '' : `${lang}/`;
  // No exit here: without the script, most frames could not take their page along.
  const inside = snippet({ tag: 'aware-hotline', attributes: { exit: 'off' }, form: 'plain', lang })
    .trimEnd()
    .split('\n');
  // No hash on the script: Chromium refuses a script with one on a page that is opened from a disk.
  writeFileSync(
    `dist/${folder}frame.html`,
    `<!doctype html>
<html lang="${lang}"${dir === 'ltr' ? '' : ` dir="${dir}"`}>
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escapeHtml(plain(content.region))}</title>
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
  addToSbom(`${folder}frame.html`, [`${folder}frame.min.js`]);
}
