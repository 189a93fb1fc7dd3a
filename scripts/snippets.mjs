// Writes dist/snippets/: what a partner pastes, for every element in every form.
import { mkdirSync, writeFileSync } from 'node:fs';
import { forms, snippet, widgets } from '../dist/modules/embed/index.js';
import { dropIns, integrity } from './dist-files.mjs';

const hashes = Object.fromEntries(dropIns().map((file) => [file, { integrity: integrity(file) }]));
const endings = { element: '.html', email: '.email.txt' };

mkdirSync('dist/snippets', { recursive: true });
for (const tag of Object.keys(widgets)) {
  for (const form of forms) {
    writeFileSync(
      `dist/snippets/${tag}${endings[form] ?? `.${form}.html`}`,
      snippet({ tag, form, integrity: hashes }),
    );
  }
}
