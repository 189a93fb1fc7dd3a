// What quick exit does to a whole page no component test can try: the page of the tests would be gone. So each change that
// survived them is built into a drop-in script, and tried with the tests of whole pages. Prints what survives these too.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const { files } = JSON.parse(readFileSync(process.argv[2] ?? 'reports/mutation.json', 'utf8'));
const folder = mkdtempSync(`${tmpdir()}/mutants-`);
const alive = [];
let tried = 0;

const offset = (source, { line, column }) =>
  source
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, { length }) => sum + length + 1, 0) +
  column -
  1;

const bundle = (file, source) =>
  build({
    entryPoints: { aware: 'src/all.ts' },
    outdir: folder,
    outExtension: { '.js': '.min.js' },
    bundle: true,
    format: 'iife',
    conditions: ['production'],
    plugins: [
      {
        name: 'mutant',
        setup({ onLoad }) {
          onLoad({ filter: /[\\/]src[\\/]internal[\\/]build\.ts$/ }, () => ({
            contents: "export const dropIn = true; export const rootMode = 'closed';",
          }));
          onLoad({ filter: /\.ts$/ }, ({ path }) =>
            path === resolve(file) ? { contents: source, loader: 'ts' } : undefined,
          );
        },
      },
    ],
  });

for (const [file, { source, mutants }] of Object.entries(files))
  for (const { id, mutatorName, location, replacement, status } of mutants) {
    if (status !== 'Survived') continue;
    const [start, end] = [offset(source, location.start), offset(source, location.end)];
    await bundle(file, source.slice(0, start) + replacement + source.slice(end));
    tried++;
    const { status: code } = spawnSync('node', ['--test', 'test/pages/exit.test.mjs'], {
      env: { ...process.env, SCRIPTS: folder, BROWSERS: 'chromium' },
      timeout: 60_000,
    });
    if (code === 0)
      alive.push(
        `#${id} ${mutatorName} ${file}:${location.start.line}  ${source.slice(start, end).slice(0, 90)}  ->  ${replacement.slice(0, 90)}`,
      );
  }
rmSync(folder, { recursive: true });
if (
  !Object.values(files).some(({ mutants }) =>
    mutants.some(({ status }) => /^(Killed|Survived|Timeout)$/.test(status)),
  )
) {
  console.error('Nothing was broken: no test was tried.');
  process.exitCode = 1;
}
console.log(alive.join('\n'));
console.log(`${tried} survived the components, ${alive.length} whole pages too`);
