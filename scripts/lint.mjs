// What is found without running anything: types, faults, form, unused code, and imports that go the wrong way.
import { pathToFileURL } from 'node:url';
import { run } from './run.mjs';

const checks = [
  ['tsc', '-p', '.'],
  ['eslint', '.'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['knip'],
  [
    'depcruise',
    '--config',
    'dependency-cruiser.config.mjs',
    '--output-type',
    'err',
    'src',
    'site',
    'stories',
  ],
];

/** Whether each check passes. */
export const lint = () =>
  Promise.all(
    checks.map(async (command) => {
      const { ok, said } = await run(command, { piped: true });
      console.log(`> ${command.join(' ')}\n${said}`);
      return ok;
    }),
  );

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = (await lint()).every(Boolean) ? 0 : 1;
