/** Whether one word becomes the other when at most so many letters are added, taken away or replaced. */
function isWithinEditDistance(letters: number, from: string, to: string): boolean {
  if (!from || !to) return from.length + to.length <= letters;
  const [a, b] = [from.slice(1), to.slice(1)];
  if (from[0] === to[0]) return isWithinEditDistance(letters, a, b);
  const left = letters - 1;
  return (
    letters > 0 &&
    (isWithinEditDistance(left, a, b) ||
      isWithinEditDistance(left, a, to) ||
      isWithinEditDistance(left, from, b))
  );
}

/** The name that somebody who wrote this probably meant: at most two letters away. */
export const nearest = (written: string, names: readonly string[]): string | undefined =>
  names.find((name) => isWithinEditDistance(2, written, name));

/** Whether one word is the other, or becomes it by one letter more, less or other. */
function isEditDistanceOne(from: string, to: string): boolean {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  const [a, b] = [from.slice(same), to.slice(same)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

const isStartOf = (a: string, b: string) => a.length > 3 && b.startsWith(a);

/** The name that was probably meant: with a letter or two wrong, or cut short. */
export const suggest = (written: string, names: readonly string[]): string | undefined => {
  // A single letter tells nothing; what is long is no slip of the fingers, and would take long to compare.
  if (written.length < 2 || written.length > 60) return undefined;
  const given = names.filter(Boolean);
  return (
    given.find((name) => isEditDistanceOne(written, name)) ??
    (written.length > 3 ? nearest(written, given) : undefined) ??
    given.find((name) => isStartOf(written, name) || isStartOf(name, written))
  );
};
