import { faults, sectorsOf } from '../read.mjs';
import { setting } from '../spoil.mjs';

export const rule = {
  name: 'a sector without three situations to practice (S25)',
  why: 'The guide offers two minutes of practice for each line of work.',
  scope: sectorsOf,
  check: (items) =>
    faults(
      items,
      ({ practice = [] }) => practice.length !== 3,
      ({ id, practice = [] }) => `${id}: its practice has ${practice.length}, not 3`,
    ),
  spoiled: [[(all) => setting(all, 'health').practice.pop(), 'health: its practice has 2']],
};
