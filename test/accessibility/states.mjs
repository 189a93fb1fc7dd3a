// The main states in which a visitor may see each element: its attributes, the width it has, and what was done to it.

const tick = (root) => {
  for (const box of [...root.querySelectorAll('input')].slice(0, 2)) box.click();
  root.querySelector('details').open = true;
};
const choose = (root, value) => {
  const select = root.querySelector('select');
  select.value = value;
  select.dispatchEvent(new Event('change'));
};
const unfold = (root) => {
  for (const each of root.querySelectorAll('details')) each.open = true;
};
const search = (root, words) => {
  const field = root.querySelector('input');
  field.value = words;
  field.dispatchEvent(new Event('input'));
};

const narrow = 320;
const state = (name, attributes = '', more = {}) => ({ name, attributes, width: 800, ...more });

export const states = {
  'aware-exit': [state('as it comes')],
  'aware-hotline': [
    state('card for a person at risk'),
    state('card for staff, its own lines', 'audience="staff" lines="nhth mecasa 988" exit="on"'),
    state('banner for a bystander', 'layout="banner" audience="bystander"'),
    state('compact for a student', 'layout="compact" audience="student"'),
    state('poster for staff', 'layout="poster" audience="staff"'),
  ],
  'aware-local-help': [
    state('no county chosen'),
    state('a county chosen', '', { act: choose, value: 'penobscot' }),
    state('a county given, no exit', 'county="knox" exit="off"'),
  ],
  'aware-red-flags': [
    state('as it comes'),
    state('two signs ticked, the list for a call open', '', { act: tick }),
    state('student at a school', 'setting="school" job="student"', { act: tick }),
    state('labor in a hotel, narrow', 'setting="hospitality" about="labor"', { width: narrow }),
  ],
  'aware-school-card': [
    state('student'),
    state('parent', 'audience="parent"', { act: unfold }),
    state('educator', 'audience="educator"', { act: unfold }),
  ],
  'aware-sector-guide': [
    state('as it comes, wide'),
    state('as it comes, narrow', '', { width: narrow }),
    state('a job, everything open, practice', 'sector="beauty-services" job="nails" practice', {
      act: unfold,
    }),
  ],
  'aware-statistic': [
    state('one figure'),
    state('a share as dots', 'figure="s002-le-minors" view="chart"'),
    state('a figure withheld', 'figure="s002-grant"'),
    state('bars', 'figure="series:contacts-by-channel"'),
    state('a range, with its table', 'figure="series:estimate-2015" view="table"'),
    state('details open', '', { act: unfold }),
  ],
  'aware-definitions': [
    state('as it comes, wide'),
    state('as it comes, narrow', '', { width: narrow }),
    state('words to use, wide', 'topic="language"'),
    state('words to use, narrow', 'topic="language"', { width: narrow }),
    state('myths, one marked', 'entry="myth-travel"'),
    state('a search', '', { act: search, value: 'labor' }),
    state('a search without result', '', { act: search, value: 'xyz' }),
  ],
};
