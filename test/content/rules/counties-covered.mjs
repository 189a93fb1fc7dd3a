import { centersOf } from '../read.mjs';

export const rule = {
  name: 'a county without a center for sexual and one for domestic violence',
  why: 'Nobody in Maine may find an empty page.',
  scope: (content) => content.local.counties,
  check: (items, content) =>
    items.flatMap(({ id }) =>
      ['sexual-violence', 'domestic-violence']
        .filter(
          (kind) => !centersOf(content).some((each) => each.kind === kind && each.counties?.includes(id)),
        )
        .map((kind) => `${id}: no help with ${kind}`),
    ),
  spoiled: [
    [(all) => all.local.counties.push({ id: 'acadia', name: 'Acadia', source: 'ours' }), 'acadia: no help'],
  ],
};
