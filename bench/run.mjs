// Three jobs, each as plain HTML, by hand, ours, and out of four libraries: see docs/performance.md.
// A bench, not a test: unless asked to be strict it fails only when there is nothing to compare, whatever the figures are.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { launch } from 'puppeteer-core';
import { format } from 'prettier';
import { chromiumArgs, find } from '../scripts/browsers.mjs';
import { aims } from './aims.mjs';
import { install } from './bundle.mjs';
import { jobs, names } from './jobs.mjs';
import * as measure from './measure.mjs';
import { printed, report } from './report.mjs';
import { makeSite } from './site.mjs';
import { tick } from './tick.mjs';

const isAsked = (option) => process.argv.includes(option);
const started = Date.now();
const say = (what) =>
  console.error(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s: ${what}`);
// Five hundred of the heaviest, slowed down, take their time.
const options = { executablePath: find.chromium(), protocolTimeout: 600_000 };

const versions = await install();
// At a fixed frame rate the next frame would always come at a multiple of 16.7 ms.
const unpaced = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const browser = await launch({ ...options, args: [...chromiumArgs, ...unpaced] });
const visitors = await launch({ ...options, args: chromiumArgs });
const root = new URL('../', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const machine = {
  day: new Date().toISOString().slice(0, 10),
  cpu: cpus()[0].model.trim(),
  cores: cpus().length,
  memory: Math.round(totalmem() / 2 ** 30),
  load: loadavg()[0].toFixed(1),
  system: `${platform()} ${release().split('-')[0]}`,
  browser: await browser.version(),
  node: process.version,
  version,
};

/** Does something for every job and way, several at once where nothing is timed by the clock of the CPU. */
async function forAll(atOnce, act) {
  const all = Object.keys(jobs).flatMap((job) => names.map((name) => [job, name]));
  const worker = async () => {
    for (let next; (next = all.shift());) await act(...next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function measureAll() {
  const results = {};
  const site = await makeSite(browser);
  await measure.checkSame(browser, site);
  for (const job of Object.keys(jobs)) results[job] = Object.fromEntries(names.map((name) => [name, {}]));
  const keep = (job, key, found) => {
    for (const name of names) results[job][name][key] = found[name];
  };
  const byName = (found) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        Object.fromEntries(Object.entries(found).map(([count, each]) => [count, each[name]])),
      ]),
    );

  for (const job of Object.keys(jobs)) {
    say(`inserting, ${job}`);
    keep(job, 'insertion', byName(await measure.insertion(browser, site, job, 1)));
    say('the same with the CPU slowed down');
    keep(job, 'slowed', byName(await measure.insertion(browser, site, job, measure.slowdown)));
    say('first visits');
    keep(job, 'first', byName(await measure.insertion(browser, site, job, 1, true)));
    say('switching languages');
    keep(job, 'languages', await measure.languages(browser, site, job));
  }

  const visits = async (times, ...visit) => {
    const list = [];
    for (let round = 0; round < times; round++) list.push(await measure.load(visitors, site, ...visit));
    return list;
  };
  say('long tasks');
  await forAll(1, async (job, name) => {
    const list = await visits(measure.rounds.visits, job, name, 'pasted', { rate: measure.slowdown });
    results[job][name].tasks = measure.summary(list);
  });
  say('slow 3G');
  await forAll(4, async (job, name) => {
    const network = { network: measure.slow3G };
    const list = await visits(measure.rounds.visits, job, name, 'pasted', network);
    results[job][name].pasted = measure.summary(list);
    results[job][name].head = measure.summary(await visits(1, job, name, 'head', network));
    results[job][name].weight = measure.weigh(site, job, name, list[0].asked);
  });
  say('heap and nodes');
  await forAll(2, async (job, name) => {
    results[job][name].kept = await measure.keeping(browser, site, job, name);
  });
  say('ticks');
  const ticks = await tick(browser);
  site.close();
  return { results, tick: ticks };
}

const measured = await measureAll().finally(() => Promise.all([browser.close(), visitors.close()]));
const minutes = Math.round((Date.now() - started) / 60_000);
const all = { machine, versions, minutes, ...measured };
await writeFile(new URL('bench/results.json', root), JSON.stringify(all, null, 2));
console.log(printed(all));
if (isAsked('--write'))
  await writeFile(
    new URL('docs/performance.md', root),
    await format(report(all), { parser: 'markdown', printWidth: 120 }),
  );
say('done');
if (isAsked('--strict') && aims(all.results).some(({ reached }) => !reached)) process.exitCode = 1;
