// A partner's site for the tests: pages given as HTML, dist/ under aware/, and a record of who asked for what.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const root = new URL('../../', import.meta.url);
const types = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.json': 'application/json',
  '.css': 'text/css',
};

/**
 * With a folder, such as `site-dist`, its files are the site. Where SCRIPTS names a folder, its `aware.min.js` stands in for all
 * scripts of ours: see test/mutation/pages.mjs.
 */
export async function startSite(folder) {
  const fileOf = (path) =>
    process.env.SCRIPTS && path.endsWith('.min.js')
      ? `${process.env.SCRIPTS}/aware.min.js`
      : folder
        ? `${folder}${path.replace(/\/$/, '/index.html')}`
        : `dist/${path.replace('/aware/', '')}`;
  const files = new Map();
  const requests = [];
  const server = createServer({ maxHeaderSize: 1_000_000 }, async ({ url, headers }, response) => {
    const { pathname, search } = new URL(url, 'http://site');
    requests.push({ pathname, search, cookie: headers.cookie, referer: headers.referer });
    const given = files.get(pathname);
    if (given) {
      if (typeof given.body === 'function') given.body(response);
      else response.writeHead(200, given.headers).end(given.body);
      return;
    }
    try {
      const body = await readFile(new URL(fileOf(pathname), root));
      response.writeHead(200, { 'content-type': types[extname(fileOf(pathname))] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const origin = `http://127.0.0.1:${port}`;
  /** Puts a file on the site, or what answers by itself, and returns its address. */
  const file = (path, body, headers) => {
    files.set(path, { body, headers });
    return origin + path;
  };
  return {
    requests,
    file,
    /** Two names for the same server, so that each is another site to the other. */
    origin,
    otherOrigin: `http://localhost:${port}`,
    /** Puts a page on the site and returns its address. */
    page: (path, html, headers) =>
      file(path, `<!doctype html><html lang="en"><meta charset="utf-8">${html}`, {
        'content-type': 'text/html; charset=utf-8',
        ...headers,
      }),
    stop: () => server.close(),
  };
}
