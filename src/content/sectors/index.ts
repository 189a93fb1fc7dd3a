import * as folders from './folders.js';

type AnySector = (typeof folders)[keyof typeof folders];

/** The lines of work with guidance for staff, in their order. The first is the default. */
export const sectors = Object.values(folders).sort((a, b) => a.order - b.order) as [
  AnySector,
  ...AnySector[],
];

export type SectorId = AnySector['id'];
