import { linesOf, faults } from '../read.mjs';
import { line } from '../spoil.mjs';

export const rule = {
  name: 'a chat without a name to go with it',
  why: 'A link must say whom it leads to.',
  scope: (content) => linesOf(content).filter(({ chat }) => chat),
  check: (items) =>
    faults(
      items,
      ({ short }) => !short,
      ({ id }) => `${id}: what is it called in “Chat with …”? Give its short name.`,
    ),
  spoiled: [[(all) => delete line(all).short, 'nhth']],
};
