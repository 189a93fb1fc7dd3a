export { beautyServices } from './beauty-services/index.js';
export { farmsAndSeafood } from './farms-and-seafood/index.js';
export { health } from './health/index.js';
export { hospitality } from './hospitality/index.js';
