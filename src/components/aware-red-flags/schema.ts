import { settings } from '../../content/settings.js';
import { common, ids, jobAttribute, type ElementSchema } from '../../internal/schema.js';

export const schema = {
  name: 'Checklist of signs',
  summary: 'Signs to tick and think about before a call. It gives no verdict, and keeps nothing.',
  attributes: {
    setting: {
      values: ['', ...ids(settings)],
      label: 'Setting',
      doc: 'Where the signs are seen; when it is not given, the visitor chooses.',
      names: { '': 'The visitor chooses' },
    },
    job: {
      ...jobAttribute('setting', settings),
      doc: 'One job of that setting, as in `front-desk` or `student`; when it is not given, the visitor chooses.',
    },
    about: {
      values: ['both', 'labor', 'sex'],
      label: 'Kind of trafficking',
      doc: 'The kind of trafficking the signs point at.',
      names: { both: 'Labor and sex trafficking', labor: 'Labor trafficking', sex: 'Sex trafficking' },
    },
    ...common,
  },
} as const satisfies ElementSchema;
