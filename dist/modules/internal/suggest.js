function isWithinEditDistance(letters, from, to) {
  if (!from || !to) return from.length + to.length <= letters;
  const [a, b] = [from.slice(1), to.slice(1)];
  if (from[0] === to[0]) return isWithinEditDistance(letters, a, b);
  const left = letters - 1;
  return letters > 0 && (isWithinEditDistance(left, a, b) || isWithinEditDistance(left, a, to) || isWithinEditDistance(left, from, b));
}
const nearest = (written, names) => names.find((name) => isWithinEditDistance(2, written, name));
function isEditDistanceOne(from, to) {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  const [a, b] = [from.slice(same), to.slice(same)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}
const isStartOf = (a, b) => a.length > 3 && b.startsWith(a);
const suggest = (written, names) => {
  if (written.length < 2 || written.length > 60) return void 0;
  const given = names.filter(Boolean);
  return given.find((name) => isEditDistanceOne(written, name)) ?? (written.length > 3 ? nearest(written, given) : void 0) ?? given.find((name) => isStartOf(written, name) || isStartOf(name, written));
};

export { nearest, suggest };
