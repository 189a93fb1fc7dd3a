import { faults, figuresOf } from '../read.mjs';
import { figure } from '../spoil.mjs';

export const rule = {
  name: 'a figure that is replaced and yet current',
  why: 'The newest figure is the one to use.',
  scope: (content) => figuresOf(content).filter(({ replacedBy }) => replacedBy),
  check: (items) =>
    faults(
      items,
      ({ status }) => status !== 'historical',
      ({ id, status }) => `${id}: replaced, and yet ${status}`,
    ),
  spoiled: [
    [(all) => (figure(all, 's001-calls').status = 'current'), 's001-calls: replaced, and yet current'],
  ],
};
