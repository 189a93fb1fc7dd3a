// Shows each case to its checkers, and lists all that they say.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { startPages } from '../accessibility/page.mjs';
import { startSite } from '../pages/site.mjs';
import { axe, flatten, htmlcs, ibm, startAlfa, vnu } from './judges.mjs';

/** For each case, what each of its checkers found, and in how many places it found nothing. */
export async function examine(cases) {
  if (cases.some(({ name }) => name.startsWith('our own ')))
    await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
  const pages = await startPages();
  pages.gallery = await startSite('site-dist');
  await pages.tab.setBypassCSP(true);
  const alfa = await startAlfa();
  const folder = mkdtempSync(join(tmpdir(), 'judges-'));
  const told = [];
  const documents = [];
  try {
    for (const each of cases) {
      const say = (checker, { passed, found }) => told.push({ name: each.name, checker, passed, found });
      await each.show(pages);
      if (each.by.includes('alfa')) {
        const { answer } = await alfa.judge(pages.tab);
        told.push({ name: each.name, checker: 'alfa', answer });
      }
      if (each.by.includes('axe')) say('axe', await axe(pages.tab));
      if (each.by.includes('ibm')) say('ibm', await ibm(pages.tab));
      if (!each.by.includes('htmlcs')) continue;
      // HTML_CodeSniffer and vnu do not enter roots.
      const html = each.tag && (await pages.tab.evaluate(flatten, each.tag));
      if (each.by.includes('vnu'))
        documents.push({
          name: each.name,
          html: html
            ? `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${html}</body></html>`
            : await (await fetch(pages.tab.url())).text(),
        });
      if (html) await pages.tab.goto(pages.site.page('/flat', `<title>A page</title>${html}`));
      say('htmlcs', await htmlcs(pages.tab));
    }
    for (const each of told) if (each.answer) Object.assign(each, await each.answer, { answer: undefined });
    const write = (path, html) => {
      writeFileSync(path, html);
      return path;
    };
    const said = documents.length ? vnu(documents, folder, write) : [];
    for (const { name } of documents)
      told.push({ name, checker: 'vnu', passed: 1, found: said.filter(({ page }) => page === name) });
  } finally {
    rmSync(folder, { recursive: true });
    await alfa.stop();
    pages.gallery.stop();
    await pages.stop();
  }
  return told;
}
