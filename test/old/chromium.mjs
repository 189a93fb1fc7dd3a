// Old Chromiums, as they ship inside packages: unpacked once beside them, and started if this machine lets them.
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A folder with the browser of a package and the libraries it brings. */
function unpack(name) {
  const folder = here(`node_modules/.cache/${name}`);
  if (existsSync(folder)) return folder;
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const packed = here(`node_modules/${name}/bin`);
  for (const file of readdirSync(packed)) {
    const bytes = brotliDecompressSync(readFileSync(`${packed}/${file}`));
    if (file.endsWith('.tar.br')) execFileSync('tar', ['-x', '-C', part], { input: bytes });
    else writeFileSync(`${part}/${file.replace('.br', '')}`, bytes);
  }
  chmodSync(`${part}/chromium`, 0o755);
  // Only what was unpacked whole has its name.
  renameSync(part, folder);
  return folder;
}

const args = ['--headless', '--no-sandbox', '--disable-gpu'];
const reason = (error) => String(error.message).split('\n')[0];

function prepare(name) {
  const folder = unpack(name);
  const profile = mkdtempSync(join(tmpdir(), 'old-'));
  return {
    program: `${folder}/chromium`,
    profile,
    env: { ...process.env, LD_LIBRARY_PATH: `${folder}:${folder}/lib` },
    clear() {
      try {
        rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      } catch {
        // A part of the browser that outlives it still writes there: the machine clears it with its other temporary files.
      }
    },
  };
}

/** A browser, or the reason why it does not start here; and what ends it. */
export async function start(name) {
  const { program, profile, env, clear } = prepare(name);
  try {
    const browser = await puppeteer.launch({
      executablePath: program,
      // What a driver of today asks for was not known then.
      ignoreDefaultArgs: true,
      args: [...args, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
      env,
      timeout: 60_000,
    });
    return {
      browser,
      // The old ones do not always answer when they are asked to close.
      stop: async () => {
        const process = browser.process();
        const ended = new Promise((resolve) => process.once('exit', resolve));
        process.kill('SIGKILL');
        await ended;
        clear();
      },
    };
  } catch (error) {
    clear();
    return { why: reason(error), stop() {} };
  }
}

/** A tab of a browser too old for the driver: what is said to it goes through a pipe. Or the reason why it does not start. */
export async function startOld(name) {
  const { program, profile, env, clear } = prepare(name);
  const child = spawn(program, [...args, '--remote-debugging-pipe', `--user-data-dir=${profile}`], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const waiting = new Map();
  const listeners = [];
  let rest = '';
  child.stdio[4].setEncoding('utf8').on('data', (part) => {
    const messages = (rest + part).split('\0');
    rest = messages.pop();
    for (const { id, method, result, error } of messages.map((each) => JSON.parse(each))) {
      if (!id) listeners.forEach((hear) => hear(method));
      else if (error) waiting.get(id).reject(new Error(error.message));
      else waiting.get(id).resolve(result);
    }
  });
  child.stdio[3].on('error', () => {});
  let sessionId;
  /** Waits for something to be said, but not for ever. */
  const soon = (what, act) =>
    Promise.race([
      new Promise(act),
      ended.then(() => Promise.reject(new Error('it ended'))),
      new Promise((_, reject) => setTimeout(reject, 60_000, new Error(`never came: ${what}`)).unref()),
    ]);
  const send = (method, params = {}) =>
    soon(method, (resolve, reject) => {
      const id = waiting.size + 1;
      waiting.set(id, { resolve, reject });
      child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    clear();
  };
  const evaluate = async (act) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression: `(${act})()`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  try {
    const { product } = await send('Browser.getVersion');
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    ({ sessionId } = await send('Target.attachToTarget', { targetId, flatten: true }));
    await send('Page.enable');
    return {
      product,
      stop,
      evaluate,
      async goto(url) {
        const loaded = soon(`the load of ${url}`, (resolve) =>
          listeners.push((method) => method === 'Page.loadEventFired' && resolve()),
        );
        await send('Page.navigate', { url });
        await loaded;
      },
    };
  } catch (error) {
    await stop();
    return { why: reason(error), stop() {} };
  }
}
