import { schema as schema$2 } from '../components/aware-definitions/schema.js';
import { schema } from '../components/aware-exit/schema.js';
import { schema as schema$7 } from '../components/aware-hotline/schema.js';
import { schema as schema$3 } from '../components/aware-local-help/schema.js';
import { schema as schema$6 } from '../components/aware-red-flags/schema.js';
import { schema as schema$1 } from '../components/aware-school-card/schema.js';
import { schema as schema$5 } from '../components/aware-sector-guide/schema.js';
import { schema as schema$4 } from '../components/aware-statistic/schema.js';

const schemas = {
  "aware-hotline": schema$7,
  "aware-red-flags": schema$6,
  "aware-sector-guide": schema$5,
  "aware-statistic": schema$4,
  "aware-local-help": schema$3,
  "aware-definitions": schema$2,
  "aware-school-card": schema$1,
  "aware-exit": schema
};
function valuesBy(tag, name, get) {
  const { attributes } = schemas[tag];
  const { by } = attributes[name];
  return by && by.values[get(by.attribute) || attributes[by.attribute].values[0]];
}
const widgets = Object.fromEntries(
  Object.entries(schemas).map(([tag, { attributes }]) => [
    tag,
    Object.fromEntries(Object.entries(attributes).map(([name, { values }]) => [name, values]))
  ])
);

export { schemas, valuesBy, widgets };
