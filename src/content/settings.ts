import { general } from './general/index.js';
import { school } from './school/index.js';
import { sectors } from './sectors/index.js';
import type { Setting, SignGroup } from './types.js';

/** Every place with signs of its own. The first is the default. */
export const settings = [general, ...sectors, school] as const satisfies readonly Setting[];

export type SettingId = (typeof settings)[number]['id'];

/** What concerns one job, or everyone when no job is named. */
export const forJob = <T extends { readonly jobs?: readonly string[] }>(
  items: readonly T[],
  job: string,
): readonly T[] => items.filter(({ jobs }) => !job || !jobs || jobs.includes(job));

/** The signs of a setting that one job can notice, in their groups. */
export const signsOf = ({ signs }: Setting, job: string): readonly SignGroup[] =>
  signs.map((group) => ({ ...group, signs: forJob(group.signs, job) })).filter((group) => group.signs.length);
