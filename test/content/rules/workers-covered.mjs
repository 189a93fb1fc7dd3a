import { faults, sectorsOf } from '../read.mjs';
import { setting } from '../spoil.mjs';

export const rule = {
  name: 'a sector without signs about its workers (S27)',
  why: 'The people at work are trafficked as well as guests, clients and patients.',
  scope: sectorsOf,
  check: (items) =>
    faults(
      items,
      ({ signs }) => !signs.some(({ next }) => next?.id === 'guidance.worker-first'),
      ({ id }) => `${id}: no group of signs has workerFirst as its next step`,
    ),
  spoiled: [
    [
      (all) => {
        const health = setting(all, 'health');
        health.signs = health.signs.filter(({ next }) => next.id !== 'guidance.worker-first');
      },
      'health: no group of signs has workerFirst',
    ],
  ],
};
