import { textsIn } from '../../../dist/modules/content/texts.js';
import { setting, sign } from '../spoil.mjs';

export const rule = {
  name: 'an id used twice',
  why: 'A translation finds its text by the id.',
  scope: (content) => textsIn(content),
  check: (items) => {
    const first = new Map();
    return items.flatMap(({ id, text, entry }) => {
      const same = first.get(id) ?? { text, entry };
      first.set(id, same);
      return same.entry === entry || same.text === text ? [] : [`${id}: “${same.text}” and “${text}”`];
    });
  },
  spoiled: [[(all) => (setting(all, 'hospitality').signs[1].signs[0].id = sign(all).id), 'text: “']],
};
