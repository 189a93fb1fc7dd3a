import { entriesIn } from '../../../dist/modules/content/texts.js';
import { list, figuresOf, centersOf } from '../read.mjs';
import { figure, sign } from '../spoil.mjs';

export const rule = {
  name: 'an id that leads nowhere',
  why: 'What is named must be there when a card looks for it.',
  scope: (content) => [...figuresOf(content), ...centersOf(content), ...content.settings],
  check: (_, content) => {
    const figures = new Set(figuresOf(content).map(({ id }) => id));
    const counties = new Set(content.local.counties.map(({ id }) => id));
    return [
      ...figuresOf(content).flatMap(({ id, apart, replacedBy, nearest }) =>
        [...list(apart), ...list(replacedBy), ...list(nearest)]
          .filter((other) => other === id || !figures.has(other))
          .map((other) => `${id}: no figure “${other}”`),
      ),
      ...centersOf(content).flatMap((center) =>
        list(center.counties)
          .filter((county) => !counties.has(county))
          .map((county) => `${center.id}: no county “${county}”`),
      ),
      ...content.settings.flatMap((setting) => {
        const jobs = new Set(setting.jobs.map(({ id }) => id));
        return entriesIn(setting).flatMap((entry) =>
          list(entry.signs || entry.steps ? [] : entry.jobs)
            .filter((job) => typeof job === 'string' && !jobs.has(job))
            .map((job) => `${entry.id}: no job “${job}” in ${setting.id}`),
        );
      }),
    ];
  },
  spoiled: [
    [(all) => (figure(all, 's001-calls').replacedBy = ['s999']), 's001-calls: no figure “s999”'],
    [(all) => (figure(all, 's001-rise').nearest = 's999'), 's001-rise: no figure “s999”'],
    [(all) => (all.local.centers[0].counties = ['boston']), 'no county “boston”'],
    [(all) => (sign(all).jobs = ['astronaut']), 'no job “astronaut” in hospitality'],
  ],
};
