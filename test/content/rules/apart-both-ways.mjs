import { list, figuresOf } from '../read.mjs';
import { figure } from '../spoil.mjs';

export const rule = {
  name: 'figures kept apart on one side only',
  why: 'The warning must stand beside whichever of the two is read.',
  scope: figuresOf,
  check: (items) => {
    const apart = new Map(items.map(({ id, apart }) => [id, list(apart)]));
    return [...apart].flatMap(([id, others]) =>
      others
        .filter((other) => apart.has(other) && !apart.get(other).includes(id))
        .map((other) => `${id} and ${other}`),
    );
  },
  spoiled: [[(all) => (figure(all, 'nhth-signals-all').apart = []), 'nhth-signals-all']],
};
