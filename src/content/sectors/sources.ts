import type { Source } from '../types.js';
import { sources as beautyServices } from './beauty-services/sources.js';
import { sources as farmsAndSeafood } from './farms-and-seafood/sources.js';
import { sources as hospitality } from './hospitality/sources.js';

/** What is cited by one sector only. */
export const sources: Readonly<Record<string, Source>> = {
  ...beautyServices,
  ...farmsAndSeafood,
  ...hospitality,
};
