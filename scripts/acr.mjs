// Writes the accessibility conformance report, for buyers who ask for one, from ACCESSIBILITY.md: as OpenACR, which tools read,
// and as a page in the order of a VPAT. It says what that page says and no more: npm run update -- acr
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { format, resolveConfig } from 'prettier';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const { name, version, description, author, license } = JSON.parse(read('package.json'));
const page = read('ACCESSIBILITY.md');

export const levels = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'does-not-support': 'Does not support',
  'not-applicable': 'Not applicable',
  'not-evaluated': 'Not evaluated',
};
const chapters = {
  A: ['success_criteria_level_a', 'Table 1: Success criteria, level A'],
  AA: ['success_criteria_level_aa', 'Table 2: Success criteria, level AA'],
};

const section = (title) =>
  new RegExp(`^## ${title}\\n\\n([^]*?)(?=\\n## |$(?![^]))`, 'm').exec(page)[1].trim();
const plain = (text) => text.replace(/\s*\n\s+/g, ' ').replace(/\*\*/g, '');
const points = (text) =>
  text
    .split(/^- /m)
    .slice(1)
    .map((point) => plain(point.split('\n\n')[0]).trim());

/** Each criterion with what ACCESSIBILITY.md says of it. A gap that names a criterion makes its support partial. */
export const rows = (text = page) => {
  const gaps = points(section('Known gaps'));
  return [...text.matchAll(/^\| (\d\.\d\.\d+) ([^|]+?) +\| (A{1,2}) +\| ([^|]+)\|([^|]*)\|$/gm)].map(
    ([, num, handle, level, how, tests]) => {
      const lacks = gaps.filter((gap) => gap.includes(`(${num})`));
      const isTested = tests.trim() !== '';
      const own = /^Not applicable: |^The partner['’]s (page|site)\.$/.test(how.trim());
      if (!isTested && !own) throw new Error(`${num}: no test, and no reason why there is none`);
      return {
        num,
        handle,
        level,
        adherence: !isTested ? 'not-applicable' : lacks.length ? 'partially-supports' : 'supports',
        notes: [how.trim(), ...lacks.map((gap) => `Known gap: ${gap}`)].join(' '),
        tests: [...tests.matchAll(/`([\w-]+)`: "([^"]+)"/g)].map(([, file, title]) => `${file}: ${title}`),
      };
    },
  );
};

const claims = points(section('What we claim, and what not'));
const gaps = points(section('Known gaps'));
const methods = [
  'Self-evaluation by the project, of each element in each state that its tests know, against WCAG 2.2 levels A and AA.',
  ...claims,
];

export const report = () => ({
  title: `${name} Accessibility Conformance Report`,
  product: { name, version, description },
  author: {
    name: author,
    // No address is published yet, and none is invented: see SECURITY.md.
    email: '',
  },
  version: 1,
  notes: [
    'It speaks for what is inside a widget: the page around it is the partner’s. Levels AAA are not evaluated.',
    'In the drop-in scripts the shadow roots are closed: an automated checker that finds nothing on a page has not looked inside. dist/audit/aware.min.js has open roots, for evaluation.',
    'Known gaps:',
    ...gaps.map((gap) => `- ${gap}`),
  ].join('\n'),
  evaluation_methods_used: methods.map((each) => `- ${each}`).join('\n'),
  legal_disclaimer:
    'A draft. Nobody outside the project has reviewed it, and no user of assistive technology has tried the widgets for it. It is no warranty.',
  license,
  catalog: '2.5-edition-wcag-2.2-en',
  chapters: {
    ...Object.fromEntries(
      Object.entries(chapters).map(([level, [id]]) => [
        id,
        {
          notes: '',
          criteria: rows()
            .filter((row) => row.level === level)
            .map(({ num, adherence, notes, tests }) => ({
              num,
              components: [
                {
                  name: 'web',
                  adherence: {
                    level: adherence,
                    notes: [notes, ...(tests.length ? [`Tests: ${tests.join('; ')}.`] : [])].join('\n'),
                  },
                },
              ],
            })),
        },
      ]),
    ),
    success_criteria_level_aaa: { notes: 'Not evaluated.', disabled: true, criteria: [] },
  },
});

const cell = (text) => text.replace(/\|/g, '\\|').replace(/\n/g, '<br>');
const table = (level) => [
  `## ${chapters[level][1]}`,
  '',
  '| criterion | conformance level | remarks and explanations |',
  '| --- | --- | --- |',
  ...rows()
    .filter((row) => row.level === level)
    .map(
      ({ num, handle, adherence, notes }) => `| ${num} ${handle} | ${levels[adherence]} | ${cell(notes)} |`,
    ),
  '',
];

export const asPage = () =>
  `# Accessibility conformance report

Made from [ACCESSIBILITY.md](../ACCESSIBILITY.md) by \`npm run update -- acr\`: correct a sentence there, not here. The same as
[OpenACR](accessibility-conformance.yaml), for tools. The tables follow the order of VPAT 2.5, WCAG edition.

| | |
| --- | --- |
| product | ${name} ${version}: ${description} |
| report by | ${author}, the makers. **A self-evaluation: nobody outside the project has reviewed it.** |
| standard | WCAG 2.2, levels A and AA. Level AAA is not evaluated. |
| what it covers | What is inside a widget. The page around it, its title, its language and its navigation are the partner’s. |

## How it was evaluated

${methods.map((each) => `- ${each}`).join('\n')}

In the drop-in scripts the shadow roots are closed: an automated checker that finds nothing on a page has looked at nothing
inside the widgets. \`dist/audit/aware.min.js\` has open roots, for evaluation; never on a live page.

## Known gaps

${gaps.map((each) => `- ${each}`).join('\n')}

## Terms

- **Supports**: each state that our tests know meets the criterion, as far as a machine or a careful reader of code and pictures
  can tell.
- **Partially supports**: a known gap concerns it; the gap stands in the remarks.
- **Not applicable**: no element has what the criterion is about, or it is about the partner’s page.

${[...table('A'), ...table('AA')].join('\n')}
Each row has its tests in [ACCESSIBILITY.md](../ACCESSIBILITY.md). There is no warranty in this report.
`;

const file = 'docs/accessibility-conformance';
const tidy = async (text, parser) =>
  format(text, { ...(await resolveConfig(new URL('ACCESSIBILITY.md', root))), parser });

/** The two files of the report, as they should stand. */
export const files = async () => ({
  [`${file}.yaml`]: await tidy(
    `# Made from ACCESSIBILITY.md by npm run update -- acr.\n${stringify(report(), { lineWidth: 0 })}`,
    'yaml',
  ),
  [`${file}.md`]: await tidy(asPage(), 'markdown'),
});

if (process.argv[1] === new URL(import.meta.url).pathname)
  for (const [path, text] of Object.entries(await files())) writeFileSync(new URL(path, root), text);
