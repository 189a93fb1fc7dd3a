import { definitions, language, myths } from '../../content/definitions/index.js';
import { common, ids, type ElementSchema } from '../../internal/schema.js';

export const schema = {
  name: 'Words and myths',
  summary: 'Definitions, words to use, and myths with answers.',
  attributes: {
    topic: {
      values: ['', 'definitions', 'language', 'myths'],
      label: 'Topic',
      doc: 'What it shows; when it is not given, the visitor can choose, and the search goes over all.',
      names: {
        '': 'The visitor chooses',
        definitions: 'Definitions',
        language: 'Words to use',
        myths: 'Myths',
      },
    },
    entry: {
      values: ['', ...ids([...definitions, ...language, ...myths]).map((id) => id.split('.')[1]!)],
      kind: 'entry',
      label: 'Opened at',
      doc: 'One entry to show first and marked, as in `sex-trafficking`, `word-child` or `myth-travel`.',
      names: { '': 'The beginning' },
    },
    ...common,
  },
} as const satisfies ElementSchema;
