// The tools themselves: a run that examined nothing fails, a build that fails leaves dist/ as it was, and imports go one way. Each
// is tried in a small project of its own, with our scripts and commands that only seem to do something.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { madeWhole } from '../../scripts/whole.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const skip = process.platform === 'win32' ? 'the commands are scripts of a shell' : false;

/** A project with our scripts and these files; what is in node_modules/.bin/ is run as a command. */
function project(files) {
  const folder = mkdtempSync(join(tmpdir(), 'aware-tools-'));
  after(() => rmSync(folder, { recursive: true }));
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    if (path.includes('.bin/')) chmodSync(join(folder, path), 0o755);
  }
  return {
    folder,
    run(...command) {
      const env = { ...process.env, CHROME_PATH: process.execPath, BROWSERS: 'chromium' };
      // A test that runs tests would have these report to it.
      delete env.NODE_TEST_CONTEXT;
      const { status, stdout, stderr } = spawnSync(process.execPath, command, {
        cwd: folder,
        env,
        encoding: 'utf8',
        timeout: 120_000,
      });
      return { status, stdout, stderr, last: stdout.trim().split('\n').at(-1) };
    },
  };
}

const passing = "import { it } from 'node:test';\nit('holds', () => {});\n";

describe('a run of tests', { skip }, () => {
  it('takes one file, or a folder, and counts what passed and failed in it', () => {
    const { run } = project({
      'test/pages/one.test.mjs': passing,
      'test/pages/two.test.mjs': passing.replace('{}', "{ throw new Error('no') }"),
    });
    const one = run('scripts/test.mjs', '--no-build', 'test/pages/one.test.mjs');
    assert.deepEqual([one.status, one.last], [0, '1 passed, 0 failed']);
    const folder = run('scripts/test.mjs', '--no-build', 'test/pages');
    assert.deepEqual([folder.status, folder.last], [1, '1 passed, 1 failed']);
  });

  it('says which file there is not, how to name one, and ends with 1', () => {
    const { run } = project({ 'test/pages/one.test.mjs': passing, 'test/pages/helper.mjs': '' });
    for (const path of ['test/pages/none.test.mjs', 'test/pages/helper.mjs', 'test/none', '--unknown']) {
      const { status, stderr } = run('scripts/test.mjs', '--no-build', path);
      assert.equal(status, 1);
      assert.ok(stderr.includes(path) && stderr.includes('Use: npm test -- '), stderr);
    }
  });

  it('fails where a file has no test, or all of a folder are skipped', () => {
    const { run } = project({
      'test/pages/empty.test.mjs': '',
      'test/exit/skipped.test.mjs': passing.replace("'holds', ", "'holds', { skip: true }, "),
    });
    for (const name of ['pages/empty.test.mjs', 'exit/skipped.test.mjs']) {
      const { status, stderr, last } = run('scripts/test.mjs', '--no-build', `test/${name}`);
      assert.deepEqual([status, last], [1, '0 passed, 1 failed'], name);
      assert.match(stderr, /Nothing was tested in test\//);
    }
  });

  it('fails where the browsers end well and said nothing, though they did the last time', () => {
    const old = JSON.stringify([{ titles: ['holds'], result: 'passed' }]);
    const { run } = project({
      'test/components/one.test.ts': '',
      '.results/chromium/test/components/one.test.ts.json': old,
      'node_modules/.bin/wtr': '#!/bin/sh\nexit 0\n',
    });
    const { status, stderr, last } = run('scripts/test.mjs', '--no-build', 'test/components');
    assert.deepEqual([status, last], [1, '0 passed, 1 failed']);
    assert.match(stderr, /Nothing was tested in test\/components\/one\.test\.ts/);
  });

  it('is kept beside that in other browsers, and takes the place of each in which it ran again', () => {
    const { run } = project({
      'results.mjs': `import { forget, keep, saidAnywhere } from './scripts/results.mjs';
        const file = 'test/pages/one.test.mjs';
        const all = [];
        for (const browsers of ['chromium', 'firefox,webkit', 'chromium', 'chromium,firefox,webkit', 'firefox']) {
          process.env.BROWSERS = browsers;
          forget(file);
          keep([{ file, titles: [browsers], result: 'passed' }]);
          all.push(saidAnywhere(file).map(({ titles }) => titles.join()).sort().join(' and '));
        }
        console.log(JSON.stringify(all));`,
    });
    assert.deepEqual(JSON.parse(run('results.mjs').last), [
      'chromium',
      'chromium and firefox,webkit',
      'chromium and firefox,webkit',
      'chromium,firefox,webkit',
      'firefox',
    ]);
  });

  it('fails where a suite that takes long is empty, or is not known', () => {
    const { run } = project({ 'test/chaos/page.mjs': '' });
    const empty = run('scripts/long.mjs', 'chaos');
    assert.deepEqual([empty.status, empty.last], [1, '0 passed, 1 failed']);
    assert.match(empty.stderr, /There is no test in test\/chaos/);
    const unknown = run('scripts/long.mjs', 'none');
    assert.equal(unknown.status, 1);
    assert.match(unknown.stderr, /No such tests: none\. There are: embed, /);
  });
});

describe('a build', { skip }, () => {
  const command = (name, ends) => ({
    [`node_modules/.bin/${name}`]: `#!/bin/sh\necho ${name} >> log\n${ends}\n`,
  });
  const was = { 'dist/aware.min.js': 'as it was', 'dist/modules/index.js': 'as it was' };
  const made = 'mkdir -p dist.fresh/modules';

  it('checks the types before it touches dist/', () => {
    const { folder, run } = project({
      ...was,
      ...command('tsc', 'ls dist >> log; exit 2'),
      ...command('rollup', ''),
    });
    const { status, stderr } = run('scripts/build.mjs');
    assert.equal(status, 1);
    assert.match(stderr, /tsc .* failed\. dist\/ is what it was/);
    assert.equal(readFileSync(join(folder, 'log'), 'utf8'), 'tsc\naware.min.js\nmodules\n');
    assert.equal(readFileSync(join(folder, 'dist/modules/index.js'), 'utf8'), 'as it was');
    assert.ok(!existsSync(join(folder, 'dist.fresh')));
  });

  it('leaves dist/ as it was, whichever step fails', () => {
    const { folder, run } = project({
      ...was,
      ...command('tsc', made),
      ...command('rollup', 'echo half > dist/aware.min.js'),
      ...command('cem', 'exit 1'),
    });
    const { status } = run('scripts/build.mjs');
    assert.equal(status, 1);
    assert.equal(readFileSync(join(folder, 'log'), 'utf8'), 'tsc\nrollup\ncem\n');
    for (const path of Object.keys(was)) assert.equal(readFileSync(join(folder, path), 'utf8'), 'as it was');
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('dist')),
      ['dist'],
    );
  });

  it('brings dist/ back that a run which was killed had set aside, and leaves nothing old when all goes well', async () => {
    const { folder } = project({ 'one/half': '', 'one.before/whole': '', 'one.fresh/rest': '' });
    const one = join(folder, 'one');
    const begin = (fresh) => {
      assert.deepEqual(readdirSync(one), ['whole']);
      mkdirSync(fresh);
    };
    await assert.rejects(
      madeWhole(one, begin, () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.deepEqual(readdirSync(one), ['whole']);
    await madeWhole(one, begin, () => writeFileSync(join(one, 'new'), ''));
    assert.deepEqual(readdirSync(one), ['new']);
    assert.ok(!existsSync(`${one}.before`) && !existsSync(`${one}.fresh`));
  });
});

describe('imports', () => {
  it('that go the wrong way are found, each by the name of its rule', { skip }, () => {
    const { folder, run } = project({
      'package.json': JSON.stringify({ type: 'module', dependencies: { lit: '3' } }),
      'tsconfig.json': readFileSync(join(root, 'tsconfig.json'), 'utf8'),
      'dependency-cruiser.config.mjs': readFileSync(join(root, 'dependency-cruiser.config.mjs'), 'utf8'),
      'test/a.ts': 'export const a = 1;',
      'src/content/a.ts': "import type { B } from '../internal/b.js';\nexport type A = B;",
      'src/content/ring.ts': "import type { Ring } from './back.js';\nexport type Back = Ring;",
      'src/content/back.ts': "import type { Back } from './ring.js';\nexport type Ring = Back;",
      'src/internal/b.ts': "import '../components/aware-x/x.js';\nexport type B = 1;",
      'src/components/aware-x/x.ts': "import '../aware-y/y.js';\nimport '../../embed/e.js';",
      'src/components/aware-y/y.ts': "import '../../../test/a.js';",
      'src/embed/e.ts': "import '../components/aware-y/y.js';\nimport 'node:fs';\nimport './none.js';",
    });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const { stdout } = run(
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', 'dependency-cruiser.config.mjs', '--output-type', 'json', 'src'],
    );
    const found = JSON.parse(stdout).summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
    for (const fault of [
      'content-alone src/content/a.ts',
      'no-ring src/content/back.ts',
      'internal-of-cards src/internal/b.ts',
      'no-other-element src/components/aware-x/x.ts',
      'components-apart src/components/aware-x/x.ts',
      'source-alone src/components/aware-y/y.ts',
      'embed-without-elements src/embed/e.ts',
      'lit-alone src/embed/e.ts',
      'resolvable src/embed/e.ts',
    ])
      assert.ok(found.includes(fault), `${fault} in ${found.join(', ')}`);
  });
});

describe('the scripts of package.json', () => {
  const { scripts } = json('package.json');

  it('are at most fifteen', () => assert.ok(Object.keys(scripts).length <= 15));

  it('name files that exist', () => {
    for (const [, path] of Object.values(scripts)
      .join(' ')
      .matchAll(/node (\S+)/g))
      assert.ok(existsSync(join(root, path)), path);
  });
});
