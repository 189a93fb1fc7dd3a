// A line of work is one folder and one line: in a copy of the project a made-up one is added so, and nothing else, and then built and
// tried with the tests that are about the content and about what lists sectors.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'aware-sectors-'));

const files = {
  'index.ts': `
import { callHotline, callNow, keptPapers, listen, noConfronting, offerNumber, oneSign, workerFirst } from '../../guidance.js';
import { mayReport } from '../../law.js';
import { nhth } from '../../lines.js';
import type { Sector } from '../../types.js';
import { sources } from './sources.js';

const source = 'made-up';
const jobs = ['site-manager', 'crew'] as const;

export const construction: Sector<'construction', (typeof jobs)[number]> = {
  id: 'construction',
  order: 5,
  name: 'Construction',
  lead: 'You see who comes to the site, and who never leaves it.',
  jobs: [
    { id: 'site-manager', name: 'Site manager', source: 'ours' },
    { id: 'crew', name: 'Crew', source: 'ours' },
  ],
  signs: [
    {
      id: 'construction.site',
      heading: 'On the site',
      who: 'worker',
      caution: oneSign,
      next: workerFirst,
      signs: [
        { id: 'construction.van', text: 'One van brings the crew, and nobody leaves alone.', jobs, kind: 'labor', source },
        { id: 'construction.speaks', text: 'One person answers every question for the crew.', jobs, kind: 'labor', source },
        { id: 'construction.gear', text: 'The crew must buy hard hats from the boss.', jobs, caution: 'A new hire may still wait for one.', source },
        { id: 'construction.hurt', text: 'Someone is hurt and may not see a doctor.', urgent: true, source },
      ],
      source: 'ours',
    },
  ],
  steps: [callNow, { id: 'construction.break', text: 'Put the number where the crew takes its breaks.', jobs, source }, callHotline],
  never: [noConfronting],
  answers: [listen, offerNumber],
  tell: [workerFirst],
  laws: [mayReport],
  practice: [
    { id: 'construction.practice-bus', text: 'A worker asks where the bus stops.', answer: 'Tell them. Offer a number.', source },
    { id: 'construction.practice-pay', text: 'The boss keeps all of the pay.', answer: 'Call the hotline.', lines: [nhth], source },
    keptPapers,
  ],
  smallCards: true,
  sources,
  source: 'ours',
};
`,
  'sources.ts': `
import type { Source } from '../../types.js';

export const sources: Readonly<Record<string, Source>> = {
  'made-up': { publisher: 'Made up for a test', url: 'https://example.org/', date: null, checked: '2026-11-21' },
};
`,
};

describe('a new line of work', () => {
  before(() => {
    const all = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    });
    for (const file of all
      .trim()
      .split('\n')
      .filter((each) => !each.startsWith('dist/')))
      cpSync(join(root, file), join(copy, file));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    mkdirSync(join(copy, 'src/content/sectors/construction'));
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(copy, 'src/content/sectors/construction', name), text);
    appendFileSync(
      join(copy, 'src/content/sectors/folders.ts'),
      "export { construction } from './construction/index.js';\n",
    );
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  const run = (script, ...words) => {
    // What runs tests must not take these for its own.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
      cwd: copy,
      encoding: 'utf8',
      env,
    });
    assert.equal(status, 0, `${stdout}\n${stderr}`);
    return stdout;
  };

  it('is built within the budgets', () => run('scripts/build.mjs'));

  it('is in the elements, the code to paste and the pages that are made of the content', async () => {
    const { snippet, widgets } = await import(join(copy, 'dist/modules/embed/index.js'));
    assert.equal(widgets['aware-sector-guide'].sector.at(-1), 'construction');
    assert.ok(widgets['aware-red-flags'].setting.includes('construction'));
    assert.match(
      snippet({
        tag: 'aware-sector-guide',
        attributes: { sector: 'construction', job: 'crew' },
        form: 'plain',
      }),
      /takes its breaks/,
    );
  });

  it('keeps all rules of the content and the package', () =>
    run(
      'scripts/test.mjs',
      '--no-build',
      'test/content',
      ...['data', 'docs', 'embed', 'schema'].map((name) => `test/package/${name}.test.mjs`),
    ));

  it('is drawn by the elements that list lines of work', () =>
    run(
      'scripts/test.mjs',
      '--no-build',
      ...['red-flags', 'sector-guide'].map((name) => `test/components/aware-${name}.test.ts`),
    ));
});
