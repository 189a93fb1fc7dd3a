// Writes dist/frame.html, the page for sites that allow only frames, and dist/snippets/frame.html, what is pasted there.
// The words inside stand until the script is there, or if it never is.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { audiences, hotline } from '../dist/modules/content/hotline.js';
import { emergency, nhth } from '../dist/modules/content/lines.js';
import { danger, reach } from '../dist/modules/content/words.js';
import { escapeHtml, integrity } from './dist-files.mjs';

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const call = ({ e164, display }) =>
  `<a href="tel:${e164}">${escapeHtml(fill(reach.call, { number: display }))}</a>`;
const text = ({ sms, keyword }) =>
  `<a href="sms:${sms.e164}">${escapeHtml(fill(reach.textWord, { word: keyword, number: sms.display }))}</a>`;

// No exit here: without the script, most frames could not take their page along.
const inside = [
  `<p><strong>${escapeHtml(audiences[0].heading)}</strong><br>${escapeHtml(nhth.name)}</p>`,
  `<p>${call(nhth.voice)}</p>`,
  `<p>${text(nhth)}</p>`,
  `<p><a href="${escapeHtml(nhth.chat)}" target="_blank" rel="noopener noreferrer">${escapeHtml(reach.chat)}</a></p>`,
  `<p>${escapeHtml(danger.question)} ${call(emergency.voice)}</p>`,
];

// What stands in the element's place has a ground of its own: through the frame shows the page, whatever its color.
const style =
  'body{margin:0;font:1em/1.5 system-ui,sans-serif}main{padding:1px 1em;background:canvas}a{display:inline-block;padding:.65em 0}';
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
    <title>${escapeHtml(hotline.region)}</title>
    <style>${style}</style>
    <script defer nonce="aware" src="frame.min.js"></script>
  </head>
  <body>
    <main>
${inside.map((line) => `      ${line}\n`).join('')}    </main>
  </body>
</html>
`,
);

writeFileSync(
  'dist/snippets/frame.html',
  `<script src="aware/aware-frame.min.js" integrity="${integrity('aware-frame.min.js')}"></script>
<iframe src="aware/frame.html?widget=aware-hotline&amp;id=aware-1" title="${escapeHtml(hotline.region)}" width="100%" height="640" frameborder="0" referrerpolicy="no-referrer"></iframe>
<p>${escapeHtml(nhth.name)}: ${call(nhth.voice)}</p>
`,
);
