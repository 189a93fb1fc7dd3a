import { figures, series } from '../../content/statistics/index.js';
import { common, ids, type ElementSchema } from '../../internal/schema.js';

export const schema = {
  name: 'A figure about Maine',
  summary: 'One number told whole, with its limits.',
  attributes: {
    figure: {
      values: [...ids(figures), ...ids(series)],
      kind: 'entry',
      label: 'Figure',
      doc: 'The id of a figure or a series, as in `dist/data/statistics.json`; one we do not know shows `nhth-cases-all`.',
    },
    view: {
      values: ['auto', 'number', 'chart', 'table'],
      label: 'Shown as',
      doc: 'How it looks: `auto` draws a picture where an honest one can be drawn, `number` draws none, `chart` says why where there is none, `table` opens the rows of all there is to know.',
      names: { auto: 'As it fits', number: 'Number', chart: 'Chart', table: 'Table' },
      rare: true,
      visual: true,
    },
    ...common,
  },
} as const satisfies ElementSchema;
