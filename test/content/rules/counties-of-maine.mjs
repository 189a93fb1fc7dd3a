export const rule = {
  name: 'a county of Maine that is missing',
  why: 'There are sixteen, and people in each of them.',
  scope: (content) => content.local.counties,
  check: (items) => (items.length === 16 ? [] : [`counties: ${items.length}, not 16`]),
  spoiled: [[(all) => all.local.counties.pop(), 'counties: 15']],
};
