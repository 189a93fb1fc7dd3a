import type { Sector } from '../../types.js';
export declare const farmsAndSeafood: Sector<'farms-and-seafood', never>;
