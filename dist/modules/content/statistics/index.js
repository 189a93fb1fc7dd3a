import { context } from './context.js';
import { hotline2021 } from './hotline-2021.js';
import { hotlineOlder } from './hotline-older.js';
import { hotline } from './hotline.js';
import { national } from './national.js';
import { needsAssessment } from './needs-assessment.js';
import { officers } from './officers.js';
import { police } from './police.js';
import { services } from './services.js';
import * as publications from './publications.js';
export { publications };
import * as publishers from './publishers.js';
export { publishers };
export { series } from './series.js';
export { units } from './units.js';

const figures = [
  ...hotline,
  ...services,
  ...needsAssessment,
  ...officers,
  ...hotline2021,
  ...national,
  ...hotlineOlder,
  ...police,
  ...context
];

export { figures };
