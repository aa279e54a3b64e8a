/**
 * Middleware of the test server: `/test/browser/pages/builder/` is the snippet builder as apps/builder builds it, `?axe` with axe in the
 * page; `/charts/` are the built files, byte for byte, which the test server would change on their way.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { buildBuilder } from '../../apps/builder/build.mjs';
import { cdn, root } from '../../tools/lib/paths.mjs';
import { fileOf } from '../../tools/lib/static-server.mjs';

const folder = '/test/browser/pages/builder/';
const first = '<script src="/test/browser/pages/watch.js"></script>';
const axe = '<script src="/node_modules/axe-core/axe.min.js"></script>';

let building;

/** Koa middleware; a body that it sets is sent as it is. */
export async function builderPages(context, next) {
  if (context.path.startsWith('/charts/')) {
    const file = fileOf(context.path, { '/': root, '/charts/': cdn });
    context.type = extname(file);
    context.body = readFileSync(file);
    return;
  }
  if (!context.path.startsWith(folder)) return next();
  building ??= build();
  const name = context.path.slice(folder.length) || 'index.html';
  const file = (await building)[name];
  if (file === undefined) return next();
  context.type = name.split('.').at(-1);
  context.body = name.endsWith('.html')
    ? file
        .replace('<head>', `<head>${first}${context.query.axe === undefined ? '' : axe}`)
        .replaceAll('"/dist/', '"/charts/')
    : file;
}

async function build() {
  const made = mkdtempSync(join(tmpdir(), 'cityfacts-builder-'));
  await buildBuilder(made);
  const files = readdirSync(made).map(name => [name, readFileSync(join(made, name), 'utf8')]);
  rmSync(made, { recursive: true });
  return Object.fromEntries(files);
}
