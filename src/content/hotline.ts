import { dhhsIntake, lifeline, mecasa, nhth } from './lines.js';
import type { Entry, Line, Texts } from './types.js';

/** What `aware-hotline` says to one kind of reader, and whom it offers them first. */
export interface Audience extends Entry {
  readonly heading: string;
  readonly lead: string;
  readonly lines: readonly [Line, ...Line[]];
  /** Someone who may be at risk reads it: help comes before 911, and a card offers quick exit. */
  readonly atRisk: boolean;
}

const unsure = 'You do not need to be sure. Do not confront anyone.';

/** The first is the default. */
export const audiences = [
  {
    id: 'survivor',
    heading: 'Talk to someone you choose',
    lead: 'You are not in trouble. You can call, text, or do nothing now.',
    lines: [nhth, mecasa],
    atRisk: true,
    source: 'ours',
  },
  {
    id: 'bystander',
    heading: 'Something feels wrong? You can talk it through.',
    lead: unsure,
    lines: [nhth, dhhsIntake],
    atRisk: false,
    source: ['plymouthda', 'nhth-approach', 'dhs-edu'],
  },
  {
    id: 'staff',
    heading: 'Worried about someone? Ask for advice.',
    lead: unsure,
    lines: [nhth, dhhsIntake],
    atRisk: false,
    source: ['plymouthda', 'nhth-approach', 'dhs-edu'],
  },
  {
    id: 'student',
    heading: 'Need to talk to someone?',
    lead: 'It is not your fault. You are not in trouble.',
    lines: [nhth, mecasa, lifeline],
    atRisk: true,
    source: 'ours',
  },
] as const satisfies readonly Audience[];

export const hotline = {
  id: 'hotline.words',
  region: 'Help in Maine',
  scan: 'Scan to open {address}. This can stay in your phone’s history.',
  source: 'ours',
} as const satisfies Texts;
