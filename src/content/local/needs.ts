import { maine211, maineWage, mcedv, mecasa, ptla, ptlaFarm, stronghearts } from '../lines.js';
import type { Center, Entry, Line, Statement } from '../types.js';
import { ilap, ircm, prebleStreet } from './centers.js';

/** Who helps anywhere in Maine with one need. */
export interface Need extends Entry {
  readonly heading: string;
  readonly helpers: readonly (Line | Center)[];
}

/** Besides the hotline, which comes first of all. */
export const needs: readonly Need[] = [
  {
    id: 'local.hurt',
    heading: 'Hurt or controlled by a partner, or by sexual violence',
    helpers: [mecasa, mcedv, ircm],
    source: 'ours',
  },
  {
    id: 'local.daily',
    heading: 'A place to stay, food and daily needs',
    helpers: [maine211, prebleStreet],
    source: 'ours',
  },
  {
    id: 'local.legal',
    heading: 'Legal help, work and wages',
    helpers: [ptla, ilap, ptlaFarm, maineWage],
    source: 'ours',
  },
  {
    id: 'local.native',
    heading: 'By and for Native people',
    helpers: [stronghearts],
    source: 'ours',
  },
];

/**
 * What survivors asked for in the needs assessment of 2015: help at night, a place to stay, rides, and people beside them.
 * For the last two we read of no service whose present state and number a source confirms.
 */
export const more: readonly Statement[] = [
  {
    id: 'local.night',
    text: 'In the evening or at night? Lines with “Any hour” answer then too.',
    source: ['ndhttf', 'sassmm-help', 'mcedv'],
  },
  {
    id: 'local.home',
    text: 'No place to stay? 211 Maine helps with housing: call {maine211}.',
    source: 'uw-211',
  },
  {
    id: 'local.beside',
    text: 'A ride, or people who have been through the same? We are sorry: we found no service for this that we could confirm. You can ask 211 Maine at {maine211}, or the hotline at {hotline}.',
    source: 'ours',
  },
];
