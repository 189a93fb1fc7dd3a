import { general } from './general/index.js';
import { school } from './school/index.js';
import { sectors } from './sectors/index.js';
import { forJob } from './jobs.js';
import type { Setting, SignGroup } from './types.js';

/** Every place with signs of its own. The first is the default. */
export const settings = [general, ...sectors, school] as const satisfies readonly Setting[];

export type SettingId = (typeof settings)[number]['id'];

/** The signs of a setting that one job can notice, in their groups. */
export const signsOf = ({ signs }: Setting, job: string): readonly SignGroup[] =>
  signs.map((group) => ({ ...group, signs: forJob(group.signs, job) })).filter((group) => group.signs.length);
