// npm run dev: the pages run from the source, and hear of each change.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the server for development', () => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'aware-dev-'));
  let server, origin;
  const get = async (path) => {
    const answer = await fetch(new URL(path, origin));
    assert.equal(answer.status, 200, path);
    return answer.text();
  };
  before(async () => {
    server = await createServer({
      configFile: `${root}vite.config.ts`,
      cacheDir,
      server: { port: 0 },
      logLevel: 'error',
    });
    await server.listen();
    origin = `http://localhost:${server.httpServer.address().port}`;
  });
  after(async () => {
    await server.close();
    rmSync(cacheDir, { recursive: true });
  });

  it('has the pages of partners, with a script that no hash holds back', async () => {
    const page = await get('/hotel.html');
    assert.match(page, /src="aware\/aware\.min\.js\?v=/);
    assert.doesNotMatch(page, /integrity/);
    assert.match(page, /\/@vite\/client/);
  });

  it('has each element and the page for frames from their source', async () => {
    for (const file of ['aware', 'aware-exit', 'frame', 'audit/aware', 'aware-frame']) {
      const [, source] = /^import\('(.+)'\)/.exec(await get(`/aware/${file}.min.js?v=1`));
      await get(source);
    }
    assert.match(await get('/aware/frame.html'), /frame\.min\.js/);
    assert.match(await get('/builder/main.ts'), /src\/embed\/index\.ts/);
  });

  it('tells the pages when a source has changed', async () => {
    const file = `${root}src/version.ts`;
    await get(`/@fs${file}`);
    const { hot } = server.environments.client;
    const told = new Promise((resolve) => {
      const { send } = hot;
      hot.send = (payload) => {
        send.call(hot, payload);
        if (payload.type === 'full-reload' || payload.type === 'update') resolve(payload);
      };
    });
    server.watcher.emit('change', file);
    assert.ok(await told);
  });
});
