function within(letters, from, to) {
  if (!from || !to) return from.length + to.length <= letters;
  const [a, b] = [from.slice(1), to.slice(1)];
  if (from[0] === to[0]) return within(letters, a, b);
  const left = letters - 1;
  return letters > 0 && (within(left, a, b) || within(left, a, to) || within(left, from, b));
}
const nearest = (written, names) => names.find((name) => within(2, written, name));

export { nearest };
