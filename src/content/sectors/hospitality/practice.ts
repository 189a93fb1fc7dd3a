import { companion, keptPapers } from '../../guidance.js';
import { dhhsIntake, emergency } from '../../lines.js';
import type { Example } from '../../types.js';

export const practice: readonly Example[] = [
  companion,
  keptPapers,
  {
    id: 'hospitality.practice-child',
    text: 'You find a child who has been alone in a room for hours.',
    answer: 'In danger now? Call 911. If not, tell the manager and call the DHHS intake line.',
    lines: [emergency, dhhsIntake],
    source: ['wa-hk', 'ocfs', 's4011a'],
  },
];
