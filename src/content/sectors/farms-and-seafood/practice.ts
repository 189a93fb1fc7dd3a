import { keptPapers } from '../../guidance.js';
import { nhth, ptlaFarm } from '../../lines.js';
import type { Example } from '../../types.js';

export const practice: readonly Example[] = [
  {
    id: 'farms-and-seafood.practice-rides',
    text: 'The crew leader controls every ride, and says a debt must be paid first.',
    answer: 'Do not argue with the crew leader. Call the hotline, or the Farmworker Unit of Pine Tree Legal.',
    lines: [nhth, ptlaFarm],
    source: ['preble-2024', 'nhth-labor', 'ptla-farm'],
  },
  {
    id: 'farms-and-seafood.practice-alone',
    text: 'A worker speaks freely only when the boss is away.',
    answer: 'Listen, offer a number, and let the worker choose when to use it.',
    source: ['nhth-labor', 'innov', 'needs-assessment-2015'],
  },
  keptPapers,
];
