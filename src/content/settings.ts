import { general } from './general/index.js';
import { school } from './school/index.js';
import { sectors } from './sectors/index.js';
import type { Setting } from './types.js';

/** Every place with signs of its own. The first is the default. */
export const settings = [general, ...sectors, school] as const satisfies readonly Setting[];

export type SettingId = (typeof settings)[number]['id'];
