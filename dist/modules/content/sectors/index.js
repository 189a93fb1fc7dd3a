import { beautyServices } from './beauty-services/index.js';
import { farmsAndSeafood } from './farms-and-seafood/index.js';
import { health } from './health/index.js';
import { hospitality } from './hospitality/index.js';

const sectors = [
  hospitality,
  beautyServices,
  health,
  farmsAndSeafood
];

export { sectors };
