import { definitions, language, myths } from '../../src/content/definitions/index.js';
import { lines } from '../../src/content/lines.js';
import { counties } from '../../src/content/local/index.js';
import { settings } from '../../src/content/settings.js';
import { figures, series } from '../../src/content/statistics/index.js';
import type { Setting } from '../../src/content/types.js';
import { plain } from '../../src/card/inline.js';
import { language as statistic } from '../../src/components/aware-statistic/content.js';
import { measure } from '../../src/components/aware-statistic/figure-text.js';
import { schemas } from '../../src/embed/widgets.js';
import { valuesOf, type Choices } from './choices.js';

const groups = {
  current: 'Figures in use',
  historical: 'Older figures, shown with their year',
  withheld: 'Not shown, but why',
} as const;
const figureNames: Readonly<Record<string, Option>> = Object.fromEntries([
  ...figures.map((figure) => {
    const told =
      figure.status === 'withheld'
        ? figure.claim.counted
        : `${plain(
            measure(
              statistic,
              statistic.content.figures.find(({ id }) => id === figure.id)!,
            ),
          )}: ${figure.counted}`;
    return [figure.id, { value: figure.id, name: told, group: groups[figure.status] }];
  }),
  ...series.map(({ id, title }) => [id, { value: id, name: title, group: 'Charts' }]),
]) as Record<string, Option>;

const entriesOf = <T extends { readonly id: string }>(
  group: string,
  all: readonly T[],
  name: (each: T) => string,
) =>
  all.map((each) => {
    const value = each.id.replace('definitions.', '');
    return [value, { value, name: name(each), group }] as const;
  });
const entryNames: Readonly<Record<string, Option>> = Object.fromEntries([
  ...entriesOf('Definitions', definitions, ({ term }) => term),
  ...entriesOf('Words to use', language, ({ say }) => say),
  ...entriesOf('Myths', myths, ({ myth }) => myth),
]);

const places: readonly Setting[] = settings;
const contentNames = new Map<string, Option>(
  [...places, ...places.flatMap(({ jobs }) => jobs), ...counties, ...lines].map(({ id, name }) => [
    id,
    { value: id, name },
  ]),
);
/** An entry of the content as people choose it. */
const optionOf = (value: string): Option =>
  figureNames[value] ?? entryNames[value] ?? contentNames.get(value) ?? { value, name: value };

/** A value to choose, as people read it. */
export interface Option {
  readonly value: string;
  readonly name: string;
  readonly group?: string;
}

/** The values of an attribute that make sense with what else is chosen. */
export function optionsOf(
  name: string,
  { tag, attributes }: Pick<Choices, 'tag' | 'attributes'>,
): readonly Option[] {
  const { names = {} } = schemas[tag]!.attributes[name]!;
  return valuesOf(tag, name, attributes).map((value) =>
    Object.hasOwn(names, value) ? { value, name: names[value]! } : optionOf(value),
  );
}
