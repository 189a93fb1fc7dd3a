// Writes dist/snippets/: what a partner pastes, for every element in every form.
import { mkdirSync, writeFileSync } from 'node:fs';
import { forms, snippet, widgets } from '../dist/modules/embed/index.js';
import { dropIns, integrity } from './dist-files.mjs';

const hashes = Object.fromEntries(dropIns().map((file) => [file, { integrity: integrity(file) }]));
const endings = { element: '.html', email: '.email.txt' };

// A browser that opens the file from a disk, and an editor that takes what it shows, may take it for another encoding.
const ascii = (html) => html.replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)};`);

mkdirSync('dist/snippets', { recursive: true });
for (const tag of Object.keys(widgets)) {
  for (const form of forms) {
    const code = snippet({ tag, form, integrity: hashes });
    writeFileSync(
      `dist/snippets/${tag}${endings[form] ?? `.${form}.html`}`,
      form === 'email' ? code : ascii(code),
    );
  }
}
