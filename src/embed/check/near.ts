import { nearest } from '../../internal/nearest.js';

/** Whether one word is the other, or becomes it by one letter more, less or other. */
export function isSlip(from: string, to: string): boolean {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  const [a, b] = [from.slice(same), to.slice(same)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

const begins = (a: string, b: string) => a.length > 3 && b.startsWith(a);

/** The name that was probably meant: with a letter or two wrong, or cut short. */
export const meant = (written: string, names: readonly string[]): string | undefined => {
  // A single letter tells nothing; what is long is no slip of the fingers, and would take long to compare.
  if (written.length < 2 || written.length > 60) return undefined;
  const given = names.filter(Boolean);
  return (
    given.find((name) => isSlip(written, name)) ??
    (written.length > 3 ? nearest(written, given) : undefined) ??
    given.find((name) => begins(written, name) || begins(name, written))
  );
};
