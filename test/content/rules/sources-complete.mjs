import { entriesIn } from '../../../dist/modules/content/texts.js';
import { list, day } from '../read.mjs';

export const rule = {
  name: 'a source without publisher, address and day, or that nothing names',
  why: 'A source nobody can find proves nothing.',
  scope: (content) => Object.entries(content.sources),
  check: (items, content) => {
    const named = new Set(entriesIn(content).flatMap(({ source }) => list(source)));
    return items.flatMap(([id, { publisher, title, url, checked }]) => [
      ...(/\w/.test(publisher ?? '') ? [] : [`${id}: no publisher`]),
      ...((url === null ? title : URL.canParse(url) && /^https?:/.test(url))
        ? []
        : [`${id}: no address, and no title`]),
      ...(day.test(checked) ? [] : [`${id}: no day on which it was read`]),
      ...(named.has(id) ? [] : [`${id}: nothing rests on it`]),
    ]);
  },
  spoiled: [
    [(all) => (all.sources.s879.publisher = ''), 's879: no publisher'],
    [(all) => (all.sources.s879.url = 'somewhere'), 's879: no address'],
    [(all) => (all.sources.s879.url = null), 's879: no address, and no title'],
    [(all) => delete all.sources.s879.checked, 's879: no day'],
    [(all) => (all.sources.new = { ...all.sources.s879 }), 'new: nothing rests on it'],
  ],
};
