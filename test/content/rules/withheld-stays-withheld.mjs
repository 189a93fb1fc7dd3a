import { list, figuresOf, shown, numbersOf, numbersIn } from '../read.mjs';
import { figure, series } from '../spoil.mjs';

export const rule = {
  name: 'a withheld figure that an element could show',
  why: 'A figure is withheld because it misleads.',
  scope: (content) => figuresOf(content).filter((each) => !shown(each)),
  check: (items, content) => {
    const withheld = new Set(items.map(({ id }) => id));
    const numbers = (wanted) => new Set(figuresOf(content).filter(wanted).flatMap(numbersIn));
    const kept = [...numbers((each) => !shown(each))].filter((number) => !numbers(shown).has(number));
    return [
      ...figuresOf(content).flatMap(({ id, caveat = '', reason = '' }) =>
        numbersOf(`${caveat} ${reason}`)
          .filter((number) => kept.includes(number) && number > 10)
          .map((number) => `${id}: tells the withheld ${number}`),
      ),
      ...figuresOf(content).flatMap((each) =>
        shown(each)
          ? list(each.replacedBy)
              .filter((id) => withheld.has(id))
              .map((id) => `${each.id}: replaced by withheld ${id}`)
          : [
              ...['value', 'unit', 'counted', 'by', 'publication']
                .filter((key) => key in each)
                .map((key) => `${each.id}: has a ${key}`),
              ...(each.reason ? [] : [`${each.id}: no reason`]),
              ...(withheld.has(each.nearest) ? [`${each.id}: its nearest figure is withheld too`] : []),
            ],
      ),
      ...content.statistics.series.flatMap(({ id, figures, whole }) =>
        [...figures, ...list(whole)]
          .filter((each) => withheld.has(each.id))
          .map((each) => `${id}: shows withheld ${each.id}`),
      ),
    ];
  },
  spoiled: [
    [(all) => (figure(all, 's001-rise').value = { over: 50 }), 's001-rise: has a value'],
    [
      (all) => (figure(all, 's001-rise').nearest = 's004-rise'),
      's001-rise: its nearest figure is withheld too',
    ],
    [(all) => (figure(all, 's001-calls').replacedBy = ['s001-rise']), 'replaced by withheld s001-rise'],
    [(all) => (figure(all, 's003-2021-gen-m').reason = 'It says 195 and 133.'), 'tells the withheld 133'],
    [
      (all) => series(all, 'series:cases-by-type-2021').figures.push(figure(all, 's001-rise')),
      'shows withheld s001-rise',
    ],
  ],
};
