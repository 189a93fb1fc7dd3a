import { common, leaving, type ElementSchema } from '../../internal/schema.js';

export const schema = {
  name: 'Quick exit',
  summary: 'A link that leaves the page at once. Put it first in the page.',
  attributes: {
    href: {
      values: [''],
      kind: 'url',
      label: 'Where it leads',
      doc: 'Where to go: an address that begins with `https://`. For anything else, the National Weather Service.',
    },
    ...leaving,
    theme: common.theme,
  },
} as const satisfies ElementSchema;
