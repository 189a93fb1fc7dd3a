import { signsOf } from '../read.mjs';
import { setting } from '../spoil.mjs';

export const rule = {
  name: 'a setting or job without signs, steps or warnings of its own',
  why: 'Who chooses a job must find something for it.',
  scope: (content) => content.settings,
  check: (items) =>
    items.flatMap((setting) => [
      ...['signs', 'steps', 'never', 'answers', 'tell']
        .filter((part) => !setting[part].length)
        .map((part) => `${setting.id}: no ${part}`),
      ...setting.jobs.flatMap(({ id }) => {
        const named = (items) => items.filter(({ jobs }) => jobs?.includes(id)).length;
        return [
          ...(named(signsOf(setting)) < 3
            ? [`${setting.id}, ${id}: fewer than three signs name it in their jobs`]
            : []),
          ...(named(setting.steps) < 1 ? [`${setting.id}, ${id}: no step names it in its jobs`] : []),
        ];
      }),
    ]),
  spoiled: [
    [(all) => (setting(all, 'health').signs = []), 'health: no signs'],
    [
      (all) => setting(all, 'hospitality').jobs.push({ id: 'pilot', name: 'Pilot', source: 'ours' }),
      'hospitality, pilot: fewer than three signs name it',
    ],
  ],
};
