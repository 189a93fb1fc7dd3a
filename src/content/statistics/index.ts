import type { Figure } from '../types.js';
import { context } from './context.js';
import { hotline2021 } from './hotline-2021.js';
import { hotlineOlder } from './hotline-older.js';
import { hotline } from './hotline.js';
import { national } from './national.js';
import { needsAssessment } from './needs-assessment.js';
import { officers } from './officers.js';
import { police } from './police.js';
import { services } from './services.js';

export * as publications from './publications.js';
export * as publishers from './publishers.js';
export { series, type SeriesId } from './series.js';
export { units } from './units.js';

/** Every figure we know of: those we show, and those we do not, with the reason. The best come first. */
export const figures: readonly Figure[] = [
  ...hotline,
  ...services,
  ...needsAssessment,
  ...officers,
  ...hotline2021,
  ...national,
  ...hotlineOlder,
  ...police,
  ...context,
];

export type FigureId = string;
