// Which part of the source may import which: npm run lint. Imports of types count as well.
const only = (name, from, others, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: others.map((other) => `^src/${other}${/[.]ts$/.test(other) ? '$' : '/'}`) },
});

export default {
  forbidden: [
    only(
      'content-alone',
      'content',
      ['content'],
      'The content is data, which anyone may read without an element.',
    ),
    only(
      'card-of-content',
      'card',
      ['card', 'content'],
      'What a card says needs nothing that draws it but Lit.',
    ),
    only(
      'internal-of-cards',
      'internal',
      ['internal', 'card', 'content', 'version.ts'],
      'What elements share knows no element.',
    ),
    only(
      'components-apart',
      'components',
      ['components', 'internal', 'card', 'content'],
      'Elements use what they share.',
    ),
    only(
      'embed-without-elements',
      'embed',
      ['embed', 'card', 'content', 'internal', 'components/[^/]+/(card|content|schema).ts', 'version.ts'],
      'The code to paste is written without drawing anything.',
    ),
    {
      name: 'no-other-element',
      comment: 'Two versions of an element may share a page, so none imports another.',
      severity: 'error',
      from: { path: '^src/components/([^/]+)/' },
      to: { path: '^src/components/', pathNot: '^src/components/$1/' },
    },
    {
      name: 'source-alone',
      comment: 'What is shipped needs nothing of what makes, tests or shows it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|test|site|stories|bench|dist|\\.storybook)/' },
    },
    {
      name: 'lit-alone',
      comment: 'Lit is the one package that partners get.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: 'node_modules/(lit|@lit|lit-html)/',
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(aware-widgets|node:)' },
    },
    {
      name: 'no-ring',
      comment: 'Whoever is imported imports nobody back, by however many steps.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^dist' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['production', 'import', 'default'],
    },
    exclude: { path: 'reports' },
  },
};
