// The tables, for the console and for docs/performance.md.
import { aims } from './aims.mjs';
import { names } from './jobs.mjs';
import { counts, cycles, rounds, slow3G, slowdown } from './measure.mjs';

const integer = (value) => Math.round(value).toLocaleString('en-US');
const short = (value) => (value < 10 ? value.toFixed(1) : integer(value));
const timed = ({ median, low, high, rounds }) =>
  rounds > 1 ? `${short(median)} (${short(low)} to ${short(high)})` : `${short(median)} (once)`;
const shifted = ({ high }) => high.toFixed(3);

const rows = [
  ['Bytes, raw', ({ weight }) => integer(weight.raw)],
  ['Bytes, gzip', ({ weight }) => integer(weight.gzip)],
  ['Bytes, brotli', ({ weight }) => integer(weight.brotli)],
  ['of it script, brotli', ({ weight }) => integer(weight.script)],
  ...counts.map((count) => [`${count} inserted, ms`, ({ insertion }) => timed(insertion[count])]),
  ...counts.map((count) => [
    `${count}, CPU ${slowdown} times slower, ms`,
    ({ slowed }) => timed(slowed[count]),
  ]),
  ...counts
    .slice(0, 2)
    .map((count) => [`${count}, first visit, ms`, ({ first }) => (first[count] ? timed(first[count]) : '')]),
  ['JS heap of one, bytes', ({ kept }) => integer(kept.heap)],
  ['DOM nodes of one (elements)', ({ kept }) => `${kept.nodes} (${kept.elements})`],
  ['Slow 3G: number readable, ms', ({ pasted }) => timed(pasted.number)],
  ['Slow 3G: all stands, ms', ({ pasted }) => timed(pasted.complete)],
  ['Layout shift, as pasted, slow 3G', ({ pasted }) => shifted(pasted.shift)],
  ['Layout shift, script in the head', ({ head }) => shifted(head.shift)],
  [
    `Tasks over 50 ms, CPU ${slowdown} times slower (longest)`,
    ({ tasks }) =>
      tasks.long.median ? `${tasks.long.median} (${integer(tasks.longest.median)} ms)` : 'none',
  ],
  ['Ten switches of language, ms', ({ languages }) => timed(languages)],
  [
    `Heap after ${integer(cycles)} cycles`,
    ({ kept }) => `${kept.left < 0 ? '' : '+'}${(kept.left * 100).toFixed(1)} %`,
  ],
];

const table = (head, lines) =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const titles = { banner: 'Hotline banner', checklist: 'Checklist of twelve', statistic: 'Stat card' };

const jobTable = (found) =>
  table(
    ['', ...names],
    rows.map(([label, cell]) => [label, ...names.map((name) => cell(found[name]))]),
  );

const aimTable = (results) =>
  table(
    ['Job', 'Aim', 'Wanted', 'Ours', 'Reached'],
    aims(results).map(({ job, aim, wanted, figure, reached }) => [
      titles[job],
      aim,
      wanted,
      figure,
      reached ? 'yes' : '**MISSED**',
    ]),
  );

function missed(results) {
  const byReason = {};
  for (const each of aims(results)) if (!each.reached) (byReason[each.reason] ??= []).push(each);
  return Object.entries(byReason)
    .map(
      ([reason, list]) =>
        `- ${list.map(({ job, aim, figure }) => `**${titles[job]}, ${aim}** (${figure})`).join('; ')}: ${reason}`,
    )
    .join('\n');
}

const ticked = (tick) =>
  `A tick among the ${tick.rows} signs of \`${tick.setting}\`, the longest checklist, is laid out after ` +
  `${short(tick.took)} ms with the CPU ${slowdown} times slower (median of ${tick.rounds}, slowest ` +
  `${short(tick.slowest)}); it changes ${tick.groups} groups of rows, and ${tick.parts} parts of the card in all.`;

const trial =
  rounds.pair === 1
    ? '**A trial (--quick): each thing measured once, while the machine was busy. Not to be quoted.**\n\n'
    : '';

export function report({ machine, results, tick, versions, minutes }) {
  const kbit = (slow3G.downloadThroughput * 8) / 1000;
  return `# Speed and size

Three jobs, each built seven ways and measured in one run of \`npm run bench -- --write\`, which wrote this page. Not a test:
nothing in \`npm test\` is timed.

- Measured ${machine.day} in ${minutes} minutes: ${machine.cpu}, ${machine.cores} cores, ${machine.memory} GB of memory, load
  ${machine.load} at the start; ${machine.system}, ${machine.browser} without a window, Node.js ${machine.node}.
- ${Object.entries(versions)
    .map(([name, version]) => `\`${name}\` ${version}`)
    .join(', ')}; ours ${machine.version}.

${trial}## Aims

${aimTable(results)}

${missed(results) ? `Missed, and why:\n\n${missed(results)}\n` : 'None is missed.\n'}
${Object.keys(results)
  .map((job) => `## ${titles[job]}\n\n${jobTable(results[job])}\n`)
  .join('\n')}
${ticked(tick)}

## The jobs

- **Hotline banner**: \`<aware-hotline layout="banner">\`. **Checklist of twelve**: \`<aware-red-flags setting="hospitality"
  job="security" about="sex">\`, the list of that length. **Stat card**: \`<aware-statistic>\`.
- The words, numbers and links are read off what our element draws, and written anew out of each library's own parts (cards,
  buttons, checkboxes, details, telephone links): \`bench/jobs.mjs\`. So all show the same text; VA writes a phone number
  without the 1, and adds "Information Alert".
- **hand-written** is a custom element without a library that draws our nodes with our styles: the limit. **plain HTML** has
  neither script nor style.
- The others show what stands there at first and no more. Ours also changes with a tick, copies and prints notes, takes any
  brand color, changes language, and forgets.
- **What a file carries**: ours carries Lit and more words than a job shows. The hotline has 18 lines, four audiences and four
  layouts; the checklist the signs of six settings, with the next step for each; the stat card 119 figures and seven charts.
  A library's file carries the parts that the job uses, with Lit (Shoelace, Web Awesome, Material Web) or Stencil (VA), and
  the one theme that its documentation asks for; its words stand in the page. The VA banner's icon is cut out of a file of
  84 KB with all its icons, which counts, for the browser asks for it; fonts do not count.

## How it is measured

- All scripts are bundled from npm by the rollup of our own drop-in scripts, with the same plugins and minifier, and only the
  parts used are imported; style sheets by esbuild. **Bytes**: what is pasted, and each file that the browser then asked for,
  compressed for itself (gzip 9, brotli 11).
- **Inserted**: from \`innerHTML\` until every element in it says that it has drawn and is laid out, on a page with nothing
  else, loaded anew for each figure. Median, and lowest to highest, of ${rounds.pair} rounds by hand and ours, of
  ${rounds.others} for the others, interleaved; what has taken more than ${rounds.longEnough / 1000} seconds is not repeated. **First visit**: in a
  new process, with nothing compiled; ours and by hand only.
- **Slow 3G**: ${kbit} kbit/s either way, ${slow3G.latency} ms before each answer, nothing in the cache, brotli, a phone's
  screen of 390 by 844. **Number readable** is the first frame with 888-373-7888 in sight: out of the snippet for ours.
  **Layout shift** is the highest of the visits; what is pasted has its script below, deferred, and its style sheet in the
  head.
- **Tasks**: on a visit to a page with one, no network in the way.
- **Heap of one**: what 100 add, after collecting garbage, divided. **Heap after ${integer(cycles)} cycles** of insertion
  and removal, against that after the first ${cycles / 10}. **Nodes**: texts and comments too, closed roots too.
- **Ten switches of language**: ours is given a language made for the bench, and changes in place; the others have none, so
  that their markup is put in anew.

## To repeat it

\`npm ci && npm run build && npm run bench\` on a machine at rest prints the tables; \`-- --write\` writes this page,
\`-- --strict\` fails when an aim is missed. The libraries are installed in \`bench/\`, at the versions of its lock file.
Every single figure is in \`bench/results.json\` afterwards.
`;
}

export const printed = ({ results, tick }) =>
  [
    ...Object.keys(results).map((job) => `${titles[job]}\n${jobTable(results[job])}\n`),
    ticked(tick),
    '',
    aimTable(results),
    missed(results),
  ].join('\n');
