import { figuresOf, shown } from '../read.mjs';
import { figure } from '../spoil.mjs';

export const rule = {
  name: 'a figure without what must always stand with it',
  why: 'A number without its limits misleads.',
  scope: (content) => figuresOf(content).filter(shown),
  check: (items) =>
    items.flatMap((each) => [
      ...['counted', 'caveat', 'count'].filter((key) => !each[key]).map((key) => `${each.id}: no ${key}`),
      ...(each.publication?.publisher ? [] : [`${each.id}: read in what?`]),
      ...(each.unit?.label && each.by?.name ? [] : [`${each.id}: counted in what, by whom?`]),
      ...(each.value === null && each.kind !== 'none' ? [`${each.id}: no value`] : []),
      ...(each.status === 'historical' &&
      !each.period.length &&
      !/no (date|year)|undated|not say|without/i.test(each.caveat)
        ? [`${each.id}: historical, of when?`]
        : []),
    ]),
  spoiled: [
    [(all) => (figure(all, 'nhth-cases-all').caveat = ''), 'nhth-cases-all: no caveat'],
    [(all) => delete figure(all, 'nhth-cases-all').publication, 'nhth-cases-all: read in what?'],
    [(all) => (figure(all, 'nhth-cases-all').value = null), 'nhth-cases-all: no value'],
  ],
};
