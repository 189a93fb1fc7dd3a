// What we want to reach, whether we did, and, where we did not, why. Written by hand, kept where it is true.
import { byHand, jobs, libraryNames, ours } from './jobs.mjs';
import { counts } from './measure.mjs';

const manyFigures =
  'our file carries 119 figures and seven charts with their words, of which the card shows one; a library needs only a card, and details, for it.';
const manySettings =
  'our file carries the signs and next steps of six settings, of which this list is one; Material Web has no part for details, which stay HTML.';
const drawing =
  'Lit makes a comment node and keeps an object for each place that can change (about 140 nodes where by hand has 53), and a well-kept library is worth that to us. The figures by hand and ours scatter as widely as they differ: see the ranges below. So do the ratios: in two full runs of the same day it was 1.41 and 2.01 times for one banner slowed down, 1.90 and 0.90 for 500 checklists.';
const task =
  'a page of plain HTML alone has a task of 70 to 103 ms here, by hand 150 to 314. Ours runs 33 to 65 KB of script and draws in the task in which the browser lays the page out; to draw in a task of its own was not tried, for then the words could blink. The first date of Intl, 15 to 19 ms with the CPU at its own speed, is out of it: months in English do without.';
const levels =
  'no leak: it levels off. In a run of 2,500 cycles the heap stood at 1,012 KB after 100, 1,044 after 600, and 1,046 to 1,047 from then on (stat card); plain HTML and by hand grow too, by compiled code.';
const reasons = {
  'longest task, CPU slowed down': task,
  'heap after the cycles': levels,
  'checklist: layout shift, as pasted':
    'the list is taller than the words that stand in the tag before it, and pushes down what follows; by hand shifts as much. With the script in the head there is none.',
  'statistic: bytes, raw': manyFigures,
  'statistic: bytes, gzip': manyFigures,
  'statistic: bytes, brotli': manyFigures,
  'checklist: bytes, raw': manySettings,
  'checklist: bytes, gzip': manySettings,
  'checklist: bytes, brotli': manySettings,
};

const percent = (share) => `${(share * 100).toFixed(1)} %`;
const times = (value) => `${value.toFixed(2)} times`;

function* of(job, found) {
  const own = found[ours];
  for (const way of ['raw', 'gzip', 'brotli']) {
    const smaller = libraryNames.filter((name) => found[name].weight[way] <= own.weight[way]);
    yield {
      aim: `bytes, ${way}`,
      wanted: 'fewer than every library',
      figure: smaller.length ? `more than ${smaller.join(', ')}` : 'fewer',
      reached: !smaller.length,
    };
  }
  for (const [key, label] of [
    ['insertion', ''],
    ['slowed', ', CPU slowed down'],
    ['first', ', first visit'],
  ])
    for (const count of key === 'first' ? [100] : counts) {
      const ratio = own[key][count].median / found[byHand][key][count].median;
      yield {
        aim: `time for ${count}${label}`,
        wanted: 'at most 1.5 times by hand',
        figure: times(ratio),
        reached: ratio <= 1.5,
      };
    }
  const { longest } = own.tasks;
  yield {
    aim: 'longest task, CPU slowed down',
    wanted: 'at most 50 ms',
    figure: longest.median ? `${Math.round(longest.median)} ms` : 'none over 50 ms',
    reached: longest.median <= 50,
  };
  for (const [key, most, label] of [
    ['head', 0, 'script in the head'],
    ['pasted', 0.05, 'as pasted'],
  ]) {
    const { high } = own[key].shift;
    yield {
      aim: `layout shift, ${label}`,
      wanted: most ? `at most ${most}` : '0',
      figure: high.toFixed(3),
      reached: high <= most,
    };
  }
  const { left } = own.kept;
  yield { aim: 'heap after the cycles', wanted: 'within 2 %', figure: percent(left), reached: left <= 0.02 };
}

export const aims = (results) =>
  Object.keys(jobs).flatMap((job) =>
    [...of(job, results[job])].map((each) => ({
      job,
      ...each,
      reason: each.reached
        ? ''
        : (reasons[`${job}: ${each.aim}`] ??
          reasons[each.aim] ??
          (each.aim.startsWith('time') ? drawing : 'Not looked into yet.')),
    })),
  );
