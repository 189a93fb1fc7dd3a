import { setting } from '../spoil.mjs';

export const rule = {
  name: 'signs without their caution and their next step (S24)',
  why: 'Signs alone make people accuse, confront or promise.',
  scope: (content) => content.settings.flatMap(({ signs }) => signs),
  check: (items) =>
    items.flatMap(({ id, caution, next }) => [
      ...(/not proof/i.test(caution?.text ?? '') ? [] : [`${id}: does not say that one sign is not proof`]),
      ...(/not confront/i.test(caution?.careful ?? '') ? [] : [`${id}: does not say not to confront`]),
      ...(/promise/i.test(caution?.careful ?? '') ? [] : [`${id}: does not say not to promise secrecy`]),
      ...(next?.text ? [] : [`${id}: no next step`]),
    ]),
  spoiled: [
    [(all) => delete setting(all, 'health').signs[0].caution, 'not proof'],
    [(all) => (setting(all, 'health').signs[0].caution.careful = 'Be nice.'), 'not to confront'],
    [(all) => delete setting(all, 'health').signs[0].next, 'no next step'],
  ],
};
