import { linesOf, centersOf, day, faults } from '../read.mjs';
import { line } from '../spoil.mjs';

export const rule = {
  name: 'a line or center without the day and the way of its check (S20)',
  why: 'Numbers change: who reads one is told when it was right.',
  scope: (content) => [...linesOf(content), ...centersOf(content)],
  check: (items) =>
    faults(
      items,
      ({ checked }) => !day.test(checked?.on) || !['read', 'called'].includes(checked.how),
      ({ id }) => `${id}: checked when, and how?`,
    ),
  spoiled: [
    [(all) => delete line(all).checked, 'nhth'],
    [(all) => (all.local.centers[0].checked.how = 'guessed'), 'sarssm'],
  ],
};
