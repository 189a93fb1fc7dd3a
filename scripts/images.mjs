// Takes the pictures of the elements from dist/: npm run update -- images
import { mkdirSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, find } from './browsers.mjs';

const pictures = {
  'aware-hotline': `<aware-hotline layout="banner" audience="bystander"></aware-hotline>
    <div><aware-hotline></aware-hotline><aware-hotline theme="dark" audience="staff"></aware-hotline></div>`,
  'aware-exit': `<aware-exit></aware-exit>`,
  'aware-local-help': `<aware-local-help exit="off"></aware-local-help>`,
  'aware-red-flags': `<aware-red-flags setting="health"></aware-red-flags>`,
  'aware-school-card': `<aware-school-card></aware-school-card>`,
  'aware-sector-guide': `<aware-sector-guide></aware-sector-guide>`,
  'aware-statistic': `<div><aware-statistic></aware-statistic><aware-statistic figure="s002-le-minors"></aware-statistic></div>
    <div><aware-statistic figure="series:contacts-by-channel"></aware-statistic><aware-statistic figure="series:estimate-2015"></aware-statistic></div>`,
  'aware-definitions': `<aware-definitions topic="language"></aware-definitions>`,
};
const page = (inside) => `<!doctype html><html lang="en"><style>
  body { inline-size: 860px; margin: 0; padding: 16px; background: #f3f1ea; font: 15px/1.5 Inter, system-ui, sans-serif }
  div { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; margin-block-start: 16px; align-items: start }
</style><body>${inside}`;

mkdirSync('docs/images', { recursive: true });
const browser = await puppeteer.launch({ executablePath: find.chromium(), args: chromiumArgs });
for (const [tag, inside] of Object.entries(pictures)) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 892, height: 100 });
  await tab.setContent(page(inside));
  await tab.evaluate(readFileSync('dist/aware.min.js', 'utf8'));
  await tab.evaluate('document.fonts.ready');
  await (await tab.$('body')).screenshot({ path: `docs/images/${tag}.webp`, quality: 80 });
  await tab.close();
}
await browser.close();
