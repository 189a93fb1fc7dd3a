import { faults, sectorsOf } from '../read.mjs';
import { setting } from '../spoil.mjs';

export const rule = {
  name: 'two sectors with one place in the order',
  why: 'Which of them comes first would be a matter of chance, and the first is the default.',
  scope: sectorsOf,
  check: (items) =>
    faults(
      items,
      ({ order }, at) => items.findIndex((each) => each.order === order) < at,
      ({ id, order }) =>
        `${id}: its order is ${order}, as that of ${items.find((each) => each.order === order).id}`,
    ),
  spoiled: [[(all) => (setting(all, 'health').order = 1), 'health: its order is 1, as that of hospitality']],
};
