import built from '../../dist/integrity.json' with { type: 'json' };
import { formOf, type Choices } from './choices.js';

/** The scripts of this build, with their hashes. */
export const integrity: Readonly<Record<string, { readonly integrity: string; readonly raw: number }>> =
  built;

/** The files of ours that a choice needs. */
export function files(choices: Pick<Choices, 'tag' | 'all' | 'where' | 'folder'>): readonly string[] {
  const form = formOf(choices);
  if (form === 'plain' || form === 'email') return [];
  if (form === 'frame') return ['frame.html', 'frame.min.js'];
  return [choices.all ? 'aware.min.js' : `${choices.tag}.min.js`];
}
