/** Whether one word becomes the other when at most so many letters are added, taken away or replaced. */
function within(letters: number, from: string, to: string): boolean {
  if (!from || !to) return from.length + to.length <= letters;
  const [a, b] = [from.slice(1), to.slice(1)];
  if (from[0] === to[0]) return within(letters, a, b);
  const left = letters - 1;
  return letters > 0 && (within(left, a, b) || within(left, a, to) || within(left, from, b));
}

/** The name that somebody who wrote this probably meant: at most two letters away. */
export const nearest = (written: string, names: readonly string[]): string | undefined =>
  names.find((name) => within(2, written, name));
