import { keptPapers } from '../../guidance.js';
import type { Example } from '../../types.js';

export const practice: readonly Example[] = [
  {
    id: 'beauty-services.practice-companion',
    text: 'A client looks at a companion before each answer. The companion picks the color and pays.',
    answer:
      'Serve as always. Only when you are truly alone, say that you have a number if they ever want it.',
    source: ['wtol', 'derma', 'shearshare', 'abc13'],
  },
  {
    id: 'beauty-services.practice-injury',
    text: 'You see injuries under a client’s hair. They say it was a fall.',
    answer: 'Be kind, and do not press. A helpline can tell you what may help.',
    source: ['wtol', 'derma', 'plymouthda'],
  },
  keptPapers,
];
