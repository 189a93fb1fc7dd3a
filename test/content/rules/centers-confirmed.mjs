import { centersOf, faults } from '../read.mjs';

export const rule = {
  name: 'a center that is not confirmed and shows a number of its own',
  why: 'A wrong number costs the one call that someone dares to make.',
  scope: (content) => centersOf(content),
  check: (items) =>
    faults(
      items,
      ({ confirmed, voice }) => !confirmed && voice,
      ({ id }) => `${id}: number not confirmed`,
    ),
  spoiled: [
    [(all) => (all.local.centers.find(({ voice }) => voice).confirmed = false), 'number not confirmed'],
  ],
};
