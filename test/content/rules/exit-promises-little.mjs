import { textsIn } from '../../../dist/modules/content/texts.js';

export const rule = {
  name: 'a word on leaving a page that says it is safe, hidden or erases anything, or none on the history (S7)',
  why: 'The visit stays in the history, and whoever thinks that it does not may be found out.',
  scope: (content) => textsIn(content.exit),
  check: (items) => [
    ...items
      .filter(({ text }) => /safe|eras|hid|privat|anonym|clear|delet/i.test(text))
      .map(({ id, text }) => `${id}: “${text}”`),
    ...(items.some(({ id, text }) => id === 'exit.words.history' && /history/.test(text))
      ? []
      : ['exit.words.history: does not name the history']),
  ],
  spoiled: [
    [(all) => (all.exit.exit.leave = 'Leave safely'), 'exit.words.leave'],
    [(all) => (all.exit.exit.history = 'You were here.'), 'exit.words.history: does not name'],
  ],
};
