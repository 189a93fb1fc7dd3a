// The manifest, and the files for editors that are made from it.
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { schemas } from './dist/modules/embed/widgets.js';
import { propertyOf } from './dist/modules/internal/schema.js';

const quoted = (values) => values.map((value) => `'${value}'`).join(' | ');

/** An attribute as the manifest has it: a field of the class, and the attribute that sets it. */
const fieldOf = ([attribute, { kind, values, doc }]) => ({
  kind: 'field',
  name: propertyOf(attribute),
  privacy: 'public',
  type: {
    text:
      kind === 'flag'
        ? 'boolean'
        : kind === 'number'
          ? 'number | string'
          : kind === 'list' || kind === 'url'
            ? 'string'
            : quoted(values.filter(Boolean)),
  },
  default:
    kind === 'flag' ? 'false' : kind && kind !== 'number' ? "''" : kind ? values[0] : quoted([values[0]]),
  description: doc,
  attribute,
});
const attributeOf = ({ attribute, name, type, default: initial, description }) => ({
  name: attribute,
  type,
  default: initial,
  description,
  fieldName: name,
});

export default {
  globs: ['src/components/**/*.ts', 'src/internal/aware-element.ts', 'src/internal/exit.ts'],
  exclude: ['**/*.styles.ts', '**/define.ts', '**/schema.ts'],
  litelement: true,
  outdir: 'dist',
  packagejson: false,
  dependencies: false,
  plugins: [
    {
      // Files are found in no fixed order, and a fresh build must give the same bytes.
      name: 'in-order',
      packageLinkPhase: ({ customElementsManifest: { modules } }) =>
        modules.sort((a, b) => a.path.localeCompare(b.path)),
    },

    {
      // An element declares its attributes in its schema.
      name: 'attributes-of-schemas',
      packageLinkPhase({ customElementsManifest: { modules } }) {
        for (const each of modules.flatMap(({ declarations }) => declarations)) {
          const schema = schemas[each.tagName];
          if (!schema) continue;
          const fields = Object.entries(schema.attributes).map(fieldOf);
          each.summary = schema.summary;
          each.members = [...fields, ...(each.members ?? [])];
          each.attributes = fields.map(attributeOf);
        }
      },
    },
    customElementVsCodePlugin({ outdir: 'dist', htmlFileName: 'html-custom-data.json', cssFileName: null }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
  ],
};
