import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * The file behind an address, or `null`. An address never leads out of the folder it is mapped to.
 *
 * @param {string} address path of a request, such as `/dist/city-radar.js?v=1`
 * @param {Readonly<Record<string, string>>} folders address prefix → folder, the longest prefix wins; `/` is a must
 */
export function fileOf(address, folders) {
  const path = decoded(address.split(/[?#]/, 1)[0]);
  if (path === null || path.includes('\0')) return null;
  const prefix = Object.keys(folders)
    .filter(prefix => path.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return null;
  const folder = normalize(folders[prefix] + sep);
  const file = normalize(folder + path.slice(prefix.length));
  if (!file.startsWith(folder)) return null;
  return file.endsWith(sep) ? `${file}index.html` : file;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/**
 * A server for files that answers GET and HEAD. Nothing is cached: it is for people who change the files.
 *
 * @param {Readonly<Record<string, string>>} folders see `fileOf`
 * @param {Readonly<Record<string, (request: object, response: object) => void>>} [pages] addresses answered otherwise
 * @param {(request: object, response: object) => unknown} [missing] is asked where there is no file; `false` or '': not found
 */
export function staticServer(folders, pages = {}, missing = () => false) {
  return createServer((request, response) => {
    const page = pages[request.url.split('?', 1)[0]];
    if (page) return page(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'Only GET and HEAD.');
    const file = fileOf(request.url, folders);
    const size = file && sizeOf(file);
    // A folder without its last slash, so that relative addresses in its page hold.
    if (file && size === null && sizeOf(join(file, 'index.html')) !== null) {
      const [path, query] = request.url.split(/(?=\?)/);
      return response.writeHead(301, { Location: `${path.replace(/^\/+/, '/')}/${query ?? ''}` }).end();
    }
    if (size === null && missing(request, response) !== false && response.headersSent) return;
    if (!file || size === null) return answer(response, 404, `There is no ${request.url} here.`);
    const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': size, 'Cache-Control': 'no-store' });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file).on('error', () => response.destroy()).pipe(response);
  });
}

function answer(response, status, text) {
  response.writeHead(status, { 'Content-Type': types['.txt'] }).end(`${text}\n`);
}

/** The bytes of a file; `null` where there is none, also for a name that no disk can hold. */
function sizeOf(file) {
  try {
    const found = statSync(file);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

/**
 * Listens on 127.0.0.1, on the first free port from `port` on.
 *
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    const next = error => {
      if (error.code !== 'EADDRINUSE' || port > 65000) return reject(error);
      port += 1;
      server.listen(port, '127.0.0.1');
    };
    server.on('error', next);
    server.once('listening', () => (server.off('error', next), resolve(port)));
    server.listen(port, '127.0.0.1');
  });
}
