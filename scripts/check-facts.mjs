// npm run check:facts [-- --json] [-- --on=2027-06-01]: what is due for a check, what rests on one source only, and what
// was never confirmed by a test call. A report, so it ends well whatever it finds.
import { parseArgs } from 'node:util';
import * as content from '../dist/modules/content/index.js';
import { factsReport, intervals } from './facts-report.mjs';

const fail = (message) => {
  console.error(`${message}\nUse: npm run check:facts -- [--json] [--on=2027-06-01]`);
  process.exit(1);
};

let values;
try {
  ({ values } = parseArgs({ options: { json: { type: 'boolean' }, on: { type: 'string' } } }));
} catch ({ message }) {
  fail(message);
}
const dayOf = (date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
const on = values.on ?? dayOf(new Date());
if (dayOf(new Date(`${on}T12:00`)) !== on) fail(`--on=${on} is not a day.`);

const report = factsReport(content, on);
if (values.json) {
  console.log(JSON.stringify(report, null, 2));
} else {
  const cut = (text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
  const table = (heading, rows) => {
    console.log(`\n${heading}: ${rows.length}\n`);
    if (!rows.length) return;
    const cells = [Object.keys(rows[0]), ...rows.map((row) => Object.values(row).map(cut))];
    const widths = cells[0].map((_, at) => Math.max(...cells.map((row) => row[at].length)));
    for (const row of cells)
      console.log(
        `  ${row
          .map((cell, at) => cell.padEnd(widths[at]))
          .join('  ')
          .trimEnd()}`,
      );
  };
  console.log(
    `The facts on ${on}. Lines and centers are due after ${intervals.line} days, figures and laws after ${intervals.figure}.`,
  );
  table('Due for a check', report.due);
  console.log(report.next ? `\nThe next falls due on ${report.next}.` : '\nNothing else will fall due.');
  table('Never confirmed by a test call', report.neverCalled);
  table('Resting on one source', report.oneSource);
  console.log(
    '\nChecked a line? Write the day and how into `checked`, in src/content/lines.ts or local/centers.ts.',
  );
}
