import { audiences } from '../../content/hotline.js';
import { lines } from '../../content/lines.js';
import { common, ids, mayLeave, type ElementSchema } from '../../internal/schema.js';

export const schema = {
  name: 'Hotline',
  summary: 'Whom to call, text or chat with. Card, banner, sidebar or poster.',
  attributes: {
    layout: {
      values: ['card', 'banner', 'compact', 'poster'],
      label: 'Layout',
      doc: 'How it looks: `card`, `banner` for the width of a page, `compact` for a sidebar or footer, `poster` for print.',
      names: {
        card: 'Card',
        banner: 'Banner, across the page',
        compact: 'Compact, for a sidebar',
        poster: 'Poster, for paper',
      },
    },
    audience: {
      values: ids(audiences),
      label: 'Who reads it',
      doc: 'Who reads it. It decides the words, the lines and their order.',
      names: {
        survivor: 'Someone who may need help',
        bystander: 'Someone worried about another',
        staff: 'Staff',
        student: 'Students',
      },
    },
    lines: {
      values: ['', ...ids(lines)],
      kind: 'list',
      label: 'Lines to show',
      doc: 'Line ids, separated by spaces, in the order to show; without a known one the audience decides. 911 is always there.',
      rare: true,
    },
    ...mayLeave('in a card for survivors and students'),
    ...common,
  },
} as const satisfies ElementSchema;
