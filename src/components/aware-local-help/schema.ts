import { counties } from '../../content/local/counties.js';
import { normalizeCounty } from '../../internal/county.js';
import { common, ids, mayLeave, type ElementSchema } from '../../internal/schema.js';

export const schema = {
  name: 'Help near you',
  summary: 'Who helps in each county of Maine.',
  attributes: {
    county: {
      values: ['', ...ids(counties)],
      kind: 'entry',
      normalize: normalizeCounty,
      label: 'County',
      doc: 'One county of Maine, as in `penobscot`, in place of the list and the map; when it is not given, the visitor chooses.',
      names: { '': 'The visitor chooses' },
    },
    ...mayLeave('always'),
    ...common,
  },
} as const satisfies ElementSchema;
