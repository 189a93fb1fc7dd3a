import * as folders from './folders.js';
type AnySector = (typeof folders)[keyof typeof folders];
/** The lines of work with guidance for staff, in their order. The first is the default. */
export declare const sectors: [AnySector, ...AnySector[]];
export type SectorId = AnySector['id'];
export {};
