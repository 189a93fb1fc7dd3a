import { signsOf, faults, lexicon } from '../read.mjs';
import { sign } from '../spoil.mjs';

export const rule = {
  name: 'a sign that describes who a person is (S23)',
  why: 'Who a person is, has or wears is never a sign.',
  scope: (content) => content.settings.flatMap(signsOf),
  check: (items) =>
    faults(
      items,
      ({ text }) => lexicon.profile.test(text),
      ({ id, text }) =>
        `${id}: “${lexicon.profile.exec(text)[0]}” in “${text}”. Say what somebody does, or what is done to them.`,
    ),
  spoiled: [
    [(all) => (sign(all).text = 'A foreign guest is nervous.'), '“foreign”'],
    [(all) => (sign(all).text = 'A white woman waits.'), '“white woman”'],
    [(all) => (sign(all).text = 'Someone has a new tattoo.'), 'tattoo'],
  ],
};
