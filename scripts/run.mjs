import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** Runs a command, those of our packages by their name; `piped` keeps what it prints, so that several may run at once. */
export const run = (command, { piped = false } = {}) =>
  new Promise((done) => {
    const [name, ...options] = command;
    const child = spawn(name, options, {
      env: { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}` },
      shell: process.platform === 'win32',
      stdio: ['ignore', piped ? 'pipe' : 'inherit', 'inherit'],
    });
    let said = '';
    child.stdout?.on('data', (part) => (said += part));
    child.on('error', ({ message }) => done({ ok: false, said: message }));
    child.on('close', (status) => done({ ok: status === 0, said }));
  });
