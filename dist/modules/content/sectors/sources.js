import { sources as sources$3 } from './beauty-services/sources.js';
import { sources as sources$2 } from './farms-and-seafood/sources.js';
import { sources as sources$1 } from './hospitality/sources.js';

const sources = {
  ...sources$3,
  ...sources$2,
  ...sources$1
};

export { sources };
