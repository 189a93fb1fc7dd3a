import type { Setting } from '../types.js';
import { beautyServices } from './beauty-services/index.js';
import { farmsAndSeafood } from './farms-and-seafood/index.js';
import { health } from './health/index.js';
import { hospitality } from './hospitality/index.js';

/** The lines of work with guidance for staff. The first is the default; a new one needs its folder and its line here. */
export const sectors = [
  hospitality,
  beautyServices,
  health,
  farmsAndSeafood,
] as const satisfies readonly Setting[];

export type SectorId = (typeof sectors)[number]['id'];
