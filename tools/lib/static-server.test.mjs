import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileOf, listen, staticServer } from './static-server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cityfacts-'));
const pages = join(folder, 'pages');
mkdirSync(join(pages, 'sub'), { recursive: true });
writeFileSync(join(pages, 'index.html'), '<!doctype html>页');
writeFileSync(join(folder, 'secret.txt'), 'secret');

const folders = { '/': pages, '/dist/': join(folder, 'dist') };
const server = staticServer(folders);
const port = await listen(server, 14173);
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is; fetch() would tidy it up. */
function get(path, method = 'GET') {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, response => {
      let body = '';
      response.on('data', chunk => (body += chunk)).on('end', () => resolve({ status: response.statusCode, body, response }));
    })
      .on('error', reject)
      .end();
  });
}

describe('fileOf(address, folders)', () => {
  it('takes the longest prefix, and index.html for a folder', () => {
    expect(fileOf('/', folders)).toBe(join(pages, 'index.html'));
    expect(fileOf('/dist/a.js?v=1#x', folders)).toBe(join(folder, 'dist', 'a.js'));
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/sub/../../secret.txt', '/dist/..%2fsecret.txt', '/%zz', '/a%00b'])(
    'gives null for %s',
    address => {
      expect(fileOf(address, folders)).toBeNull();
    },
  );
});

describe('staticServer(folders)', () => {
  it('serves a file with its type and length', async () => {
    const { status, body, response } = await get('/');
    expect([status, body]).toEqual([200, '<!doctype html>页']);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.headers['content-length']).toBe('18');
  });

  it('answers 404 for what is missing, a folder, or outside', async () => {
    for (const path of ['/none.html', '/sub', '/../secret.txt', '/%2e%2e/secret.txt']) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it('answers 404 for a name that no disk can hold, and goes on', async () => {
    expect((await get(`/${'a'.repeat(300)}.html`)).status).toBe(404);
    expect((await get(`/${'a/'.repeat(3000)}`)).status).toBe(404);
    expect((await get('/index.html/x')).status).toBe(404);
    expect((await get('/')).status).toBe(200);
  });

  it('answers HEAD without a body, and nothing but GET and HEAD', async () => {
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect((await get('/', 'POST')).status).toBe(405);
  });
});

describe('listen(server, port)', () => {
  it('takes the next port where one is in use', async () => {
    const other = staticServer(folders);
    expect(await listen(other, port)).toBeGreaterThan(port);
    other.close();
  });
});
