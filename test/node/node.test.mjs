// Node 20 is past its end of life upstream, and what many machines still have. What needs no browser runs on the newer ones, too.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { testsIn } from '../../scripts/results.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = [...testsIn('test/content'), ...testsIn('test/package')];

for (const version of [22, 24]) {
  const node = fileURLToPath(new URL(`node_modules/node-${version}/bin/node`, import.meta.url));
  // The packages that bring them are for Linux on x64 alone.
  const skip = existsSync(node) ? false : 'no package brings this Node for this machine';

  describe(`in Node ${version}`, { skip }, () => {
    it('passes what is tested of the content and the package', { timeout: 600_000 }, () => {
      assert.match(execFileSync(node, ['--version'], { encoding: 'utf8' }), new RegExp(`^v${version}\\.`));
      // A test that runs tests would have these report to it.
      const env = { ...process.env };
      delete env.NODE_TEST_CONTEXT;
      const { stdout, status } = spawnSync(node, ['--test', '--test-reporter=tap', ...files], {
        cwd: root,
        env,
        encoding: 'utf8',
        maxBuffer: 2 ** 27,
      });
      const count = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(stdout)?.[1]);
      const failed = stdout.match(/^ *not ok .*$/gm)?.join('\n');
      assert.equal(failed, undefined);
      assert.equal(status, 0);
      assert.ok(count('pass') > 100, `${count('pass')} passed`);
    });

    it('makes code from the modules, and checks a page by the command', () => {
      const run = (...options) => execFileSync(node, options, { cwd: root, encoding: 'utf8' });
      const program =
        "import('aware-widgets/embed').then(({ snippet }) => console.log(snippet({ tag: 'aware-exit', form: 'plain' })))";
      assert.match(run('-e', program), /1-888-373-7888/);
      assert.match(run('dist/cli.mjs', '--help'), /check/);
    });
  });
}
