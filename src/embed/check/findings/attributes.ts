import { fix, note, type FindingText } from './levels.js';

/** The attributes of a widget, and their values. */
export const attributes = {
  'attribute-near': fix(
    '{tag} has no attribute named "{name}", so it does nothing.',
    'Did you mean "{near}"?',
  ),
  'attribute-unknown': note(
    '{tag} has no attribute named "{name}", so it does nothing.',
    'Remove it, or use one of these: {names}.',
  ),
  'value-near': fix(
    '{tag} does not know {name}="{value}" and shows its default.',
    'Did you mean {name}="{near}"?',
  ),
  'value-unknown': fix(
    '{tag} does not know {name}="{value}" and shows its default.',
    'Use one of these: {values}.',
  ),
  'value-listed': fix(
    '{tag} does not know {name}="{value}" and shows its default.',
    'docs/elements/{tag}.md has the list of what {name} can be.',
  ),
  'value-address': fix(
    '{tag} does not go to "{value}": it takes only addresses that begin with https://.',
    'Write the whole address, or remove href: it then leads to the National Weather Service.',
  ),
  'value-on': fix(
    '{name}="{value}" switches {name} on: what counts is that the word is there.',
    'To switch it off, leave the word out.',
  ),
  'placeholder-near': fix('There is no widget for data-aware="{value}".', 'Did you mean "{near}"?'),
  'placeholder-unknown': fix('There is no widget for data-aware="{value}".', 'There are: {names}.'),
} as const satisfies Record<string, FindingText>;
