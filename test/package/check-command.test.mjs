// The command in a shell: whatever files are called, however they come, and however long they are.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { limits } from '../../dist/modules/embed/check.js';
import { snippet } from '../../dist/modules/embed/index.js';
import { integrity, page } from './check-pages.mjs';

const good = page(snippet({ tag: 'aware-hotline', integrity }));
const run = (args, options = {}) =>
  spawnSync(process.execPath, ['dist/cli.mjs', ...args], { encoding: 'utf8', ...options });
// What steers a terminal, or turns the direction of a line.
const steers = /[^\P{C}\n]|[\u2028\u2029]/u;
const hostile = 'a\u001b]0;PWN\u0007\u009b31m\u202egpj\u2066\u2028\n\u{e0041}';

describe('the command, whatever it is given', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'aware-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('shows no sign that steers a terminal: names of files and folders, options, commands', () => {
    const loop = join(folder, hostile);
    symlinkSync(loop, loop);
    const file = join(folder, `${hostile}.html`);
    writeFileSync(file, good);
    const empty = join(folder, `${hostile}.empty`);
    writeFileSync(empty, '');
    for (const args of [
      ['check', loop],
      ['check', file, empty],
      ['check', join(file, 'x')],
      ['check', join(folder, hostile.repeat(99))],
      ['check', `${file}\0`.replace('\0', '.missing')],
      ['check', `--${hostile}`],
      ['check', `-${hostile}`],
      ['check', `--json=${hostile}`],
      [hostile],
    ]) {
      const { status, stdout, stderr } = run(args);
      assert.equal(status, 1, JSON.stringify(args));
      assert.doesNotMatch(stdout + stderr, steers, JSON.stringify(args));
      assert.doesNotMatch(stderr, /^ +at /m);
    }
  });

  it('names a file to a machine as it is called, in signs that steer nothing', () => {
    const file = join(folder, `${hostile}2.html`);
    writeFileSync(file, good);
    const { stdout } = run(['check', '--json', file, join(folder, hostile.repeat(99))]);
    assert.doesNotMatch(stdout, steers);
    const [first, second] = JSON.parse(stdout);
    assert.equal(first.file, file);
    assert.equal(first.limits, limits);
    assert.equal(second.error, 'Its name is too long.');
  });

  it('says plainly why a file cannot be read', () => {
    const loop = join(folder, 'loop');
    symlinkSync(loop, loop);
    const file = join(folder, 'file');
    writeFileSync(file, good);
    for (const [name, said] of [
      [loop, 'It is a link that leads back to itself.'],
      [join(file, 'x'), 'Its folder is a file.'],
      [join(folder, 'x'.repeat(999)), 'Its name is too long.'],
    ])
      assert.ok(run(['check', name]).stdout.includes(`error  ${said}`), name);
  });

  it('reads standard input that is slow, and not there yet', async () => {
    const child = spawn(process.execPath, ['dist/cli.mjs', 'check', '-'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (piece) => (said += piece));
    const half = good.length >> 1;
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.stdin.write(good.slice(0, half));
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.stdin.end(good.slice(half));
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(status, 0, said);
    assert.match(said, /0 to fix/);
  });

  it(
    'reads standard input from a socket that does not wait',
    { skip: process.platform === 'win32' },
    async () => {
      const server = createServer((socket) => setTimeout(() => socket.end(good), 500));
      await new Promise((resolve) => server.listen(join(folder, 'socket'), resolve));
      const socket = connect(join(folder, 'socket'));
      await new Promise((resolve) => socket.on('connect', resolve));
      const child = spawn(process.execPath, ['dist/cli.mjs', 'check', '-'], {
        stdio: [socket, 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.on('data', (piece) => (said += piece));
      const status = await new Promise((resolve) => child.on('close', resolve));
      socket.destroy();
      server.close();
      assert.equal(status, 0, said);
      assert.match(said, /standard input[^]*0 to fix/);
    },
  );

  it('names a file that is too large, and one that has no end', () => {
    const large = join(folder, 'large.html');
    writeFileSync(large, Buffer.alloc(50_000_001, 'a'));
    for (const name of [large, ...(process.platform === 'win32' ? [] : ['/dev/zero'])]) {
      const { status, stdout } = run(['check', name]);
      assert.equal(status, 1);
      assert.match(stdout, /error {2}It is too large: a page may have 50 MB\./);
    }
  });

  it('ends with what it cannot know', () => {
    const file = join(folder, 'good.html');
    writeFileSync(file, good);
    const { stdout } = run(['check', file, file, join(folder, 'missing')]);
    assert.ok(stdout.endsWith(`\n${limits}\n\n`), stdout);
    assert.equal(stdout.split(limits).length, 2);
  });
});
