// WTR launcher for Debian's WebKitWebDriver + MiniBrowser: plain WebDriver Classic, no webdriverio.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { existsSync } from 'node:fs';

const freePort = () =>
  new Promise((ok, no) => {
    const s = createServer()
      .on('error', no)
      .listen(0, '127.0.0.1', () => {
        const { port } = s.address();
        s.close(() => ok(port));
      });
  });
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};

export function webkitLauncher({
  binary,
  driver = '/usr/bin/WebKitWebDriver',
  width = 800,
  height = 600,
} = {}) {
  let procs = [],
    base,
    sid,
    active,
    url0,
    starting;
  const wd = async (method, path, body) => {
    const r = await fetch(base + path, { method, body: body && JSON.stringify(body) });
    const { value } = await r.json();
    if (!r.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  const start = async () => {
    binary ??= ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu']
      .flatMap((d) =>
        ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((v) => `${d}/${v}/MiniBrowser`),
      )
      .find(existsSync);
    const env = { ...process.env };
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
      const x = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      procs.push(x);
      const n = await new Promise((ok, no) => {
        x.stdio[3].once('data', (d) => ok(String(d).trim()));
        x.once('error', no);
        x.once('exit', (c) => no(new Error('Xvfb exit ' + c)));
      });
      env.DISPLAY = ':' + n;
    }
    const port = await freePort();
    const d = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
    procs.push(d);
    base = `http://127.0.0.1:${port}`;
    for (let i = 0; ; i++) {
      try {
        await wd('GET', '/status');
        break;
      } catch (e) {
        if (i > 50) throw e;
        await new Promise((r) => setTimeout(r, 100));
      }
    }
    const s = await wd('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        },
      },
    });
    sid = s.sessionId;
    base += '/session/' + sid;
    await wd('POST', '/window/rect', { width, height });
  };
  const actions = (a) => wd('POST', '/actions', { actions: a });
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      await (starting ??= start());
      active = id;
      url0 = url;
      await wd('POST', '/url', { url });
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => url0,
    async stopSession(id) {
      if (active === id) active = undefined;
      await wd('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async stop() {
      if (sid) await wd('DELETE', '').catch(() => {});
      for (const p of procs.reverse()) p.kill();
      procs = [];
      sid = starting = undefined;
    },
    async startDebugSession() {
      throw new Error('no debug session in WebKit');
    },
    // used by @web/test-runner-commands for type 'webdriver'
    async sendKeys(_id, keys) {
      await actions([
        {
          type: 'key',
          id: 'kb',
          actions: keys.flatMap((k) => [
            { type: 'keyDown', value: KEYS[k] ?? k },
            { type: 'keyUp', value: KEYS[k] ?? k },
          ]),
        },
      ]);
    },
    async sendMouseMove(_id, x, y) {
      await actions([{ type: 'pointer', id: 'm', actions: [{ type: 'pointerMove', duration: 0, x, y }] }]);
    },
    async sendMouseClick(_id, x, y, button = 'left') {
      const b = { left: 0, middle: 1, right: 2 }[button];
      await actions([
        {
          type: 'pointer',
          id: 'm',
          actions: [
            { type: 'pointerMove', duration: 0, x, y },
            { type: 'pointerDown', button: b },
            { type: 'pointerUp', button: b },
          ],
        },
      ]);
    },
    async resetMouse() {
      await wd('DELETE', '/actions');
    },
    async takeScreenshot() {
      return Buffer.from(await wd('GET', '/screenshot'), 'base64');
    },
  };
}
