import { list, numberOf } from '../read.mjs';
import { figure, series } from '../spoil.mjs';

export const rule = {
  name: 'a series that mixes counts, or whose parts do not make its whole',
  why: 'A chart compares: only what was counted the same way can be compared.',
  scope: (content) => content.statistics.series,
  check: (items) =>
    items.flatMap(({ id, kind, figures, whole, labels }) => {
      const all = [...figures, ...list(whole)];
      const ids = new Set(all.map((each) => each.id));
      const sum = figures.reduce((total, { value }) => total + numberOf(value), 0);
      return [
        ...(new Set(all.map(({ count }) => count)).size === 1 ? [] : [`${id}: mixes counts`]),
        ...(new Set(all.map(({ unit }) => unit.label)).size === 1 ? [] : [`${id}: mixes units`]),
        ...(kind !== 'range' && new Set(all.map(({ period }) => period.join())).size > 1
          ? [`${id}: mixes periods`]
          : []),
        ...all.flatMap((each) =>
          each.apart.filter((other) => ids.has(other)).map((other) => `${id}: ${each.id} beside ${other}`),
        ),
        ...(labels.length === figures.length ? [] : [`${id}: not a label for each figure`]),
        ...(kind === 'parts' && whole && sum !== whole.value ? [`${id}: ${sum} of ${whole.value}`] : []),
      ];
    }),
  spoiled: [
    [(all) => (series(all, 'series:contacts-by-channel').figures[0].count = 'other'), 'mixes counts'],
    [(all) => (series(all, 'series:contacts-by-channel').figures[0].unit.label = 'people'), 'mixes units'],
    [(all) => (series(all, 'series:contacts-by-channel').figures[0].period = ['2021']), 'mixes periods'],
    [(all) => (series(all, 'series:contacts-by-channel').figures[0].value = 801), '1043 of 1042'],
    [
      (all) => series(all, 'series:contacts-by-channel').figures.push(figure(all, 's003-ch-calls')),
      'series:contacts-by-channel: mixes counts',
    ],
  ],
};
