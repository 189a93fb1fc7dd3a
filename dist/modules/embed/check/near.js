import { nearest } from '../../internal/nearest.js';

function isSlip(from, to) {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  const [a, b] = [from.slice(same), to.slice(same)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}
const begins = (a, b) => a.length > 3 && b.startsWith(a);
const meant = (written, names) => {
  if (written.length < 2 || written.length > 60) return void 0;
  const given = names.filter(Boolean);
  return given.find((name) => isSlip(written, name)) ?? (written.length > 3 ? nearest(written, given) : void 0) ?? given.find((name) => begins(written, name) || begins(name, written));
};

export { isSlip, meant };
