import { companion, keptPapers } from '../../guidance.js';
import { dhhsIntake } from '../../lines.js';
import type { Example } from '../../types.js';

export const practice: readonly Example[] = [
  companion,
  keptPapers,
  {
    id: 'health.practice-sixteen',
    text: 'A patient under 18 trades sex for a place to stay.',
    answer:
      'It is not their fault. Say early that you must report it, and call the DHHS intake line at once.',
    lines: [dhhsIntake],
    source: ['pbj-hotline', 'freeway', 's4011a', 's4012', 'csba'],
  },
];
